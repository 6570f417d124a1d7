using System.CommandLine;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Fixtures;
using GradCheck.Numerics;
using Newtonsoft.Json;

namespace GradCheck.Benchmarks;

/// <summary>Exports the cases of every exercise, all rungs but large, for the independent oracle in tests/Oracle.</summary>
internal static class OracleCases
{
    /// <summary>The seed that the recorded cases are drawn from.</summary>
    public const int Seed = 1;

    public static Command Create()
    {
        var command = new Command("cases", "Writes the cases that tests/Oracle/oracle.py reads, as JSON on standard output.");
        command.SetAction(_ => Console.Out.WriteLine(Json(Seed)));
        return command;
    }

    /// <summary>What tests/Oracle/oracle.py reads: all cases of a seed.</summary>
    public static string Json(int seed) => JsonConvert.SerializeObject(new { cases = Cases(seed) });

    private static IEnumerable<object> Cases(int seed) =>
        from exercise in ExerciseReader.ReadAll(typeof(ExerciseAttribute).Assembly)
        from rung in ShapeLadder.Create(exercise)
        where rung.Growth != Growth.Large
        from index in Enumerable.Range(0, ShapeLadder.UsualCases)
        let drawn = ReferenceCase.Draw(exercise, seed, rung, index).Case
        select new
        {
            exercise = exercise.Name,
            rung = rung.Name,
            index,
            inputs = Rows(exercise, t => t.IsInput ? drawn.Values[t.Index] : null),
            values = Rows(exercise, t => t.IsInput ? null : drawn.Values[t.Index]),
            upstreams = Rows(exercise, t => drawn.Upstreams[t.Index], "Grad"),
            gradients = exercise.Gradients.Select(g => g.Name),
        };

    private static Dictionary<string, double[][]> Rows(Exercise exercise, Func<Variable, Tensor?> value, string suffix = "") =>
        exercise
            .Forward.Variables.Where(t => value(t) is not null)
            .ToDictionary(t => t.ParameterName + suffix, t => value(t)!.Matrix.ToRowArrays());
}
