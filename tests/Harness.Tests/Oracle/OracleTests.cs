using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Numerics;
using GradCheck.Tests.Support;
using Newtonsoft.Json;
using NUnit.Framework;

namespace GradCheck.Tests.Oracle;

/// <summary>Every entry of the finite-difference reference agrees with PyTorch's autograd to within four of its own error bars.</summary>
public sealed class OracleTests
{
    // What autograd's own rounding may add, of the largest entry.
    private const double OraclesRounding = 1e-13;

    private static readonly ILookup<string, OracleCase> Cases = JsonConvert
        .DeserializeObject<OracleFile>(File.ReadAllText(Repository.PathOf("Fixtures", "Oracle", "gradients.json")))!
        .Cases.ToLookup(c => c.Exercise);

    private static IEnumerable<string> Catalogue => Grade.Settings.Catalogue.Select(e => e.Name);

    [TestCaseSource(nameof(Catalogue))]
    public void Agrees_with_autograd(string name)
    {
        var exercise = Grade.Exercise(name);
        var rungs = ShapeLadder.Create(exercise).Where(r => r.Growth != Growth.Large).ToList();
        Assert.That(Cases[exercise.Name].Count(), Is.EqualTo(rungs.Count * ShapeLadder.UsualCases), "recorded cases");

        Assert.Multiple(() =>
        {
            foreach (var recorded in Cases[exercise.Name])
            {
                var drawn = ReferenceCase.Draw(exercise, seed: 1, rungs.Single(r => r.Name == recorded.Rung), recorded.Index);
                foreach (var input in exercise.Forward.Inputs)
                    Assert.That(
                        drawn.Case.Values[input.Index].Matrix.ToRowArrays(),
                        Is.EqualTo(recorded.Inputs[input.ParameterName]),
                        $"{drawn.Case.Key} {input}"
                    );
                foreach (var gradient in exercise.Gradients)
                    AssertAgreement((EntryReference)drawn[gradient], recorded.Gradients[gradient.Name], $"{drawn.Case.Key} {gradient}");
            }
        });
    }

    private static void AssertAgreement(EntryReference numeric, double[][] autograd, string path)
    {
        var (rows, columns) = (Tensor.RowsOf(numeric.Sides), Tensor.ColumnsOf(numeric.Sides));
        for (int row = 0; row < rows; row++)
        for (int column = 0; column < columns; column++)
        {
            var entry = numeric[row * columns + column];
            Assert.That(
                entry.Value,
                Is.EqualTo(autograd[row][column]).Within(4 * entry.Bar + OraclesRounding * numeric.Scale.Largest),
                $"{path} ({row + 1},{column + 1})"
            );
        }
    }

    private sealed record OracleFile(OracleCase[] Cases);

    private sealed record OracleCase(
        string Exercise,
        string Rung,
        int Index,
        Dictionary<string, double[][]> Inputs,
        Dictionary<string, double[][]> Gradients
    );
}
