using System.Globalization;
using GradCheck.Exercises;
using GradCheck.Fixtures;
using GradCheck.Verification;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace GradCheck.Commands;

/// <summary>What an exercise consists of, and how sharp its reference is: for its author.</summary>
internal static class ExerciseReport
{
    public static IRenderable Render(VerificationResult result, int seed) =>
        new Rows([
            new Text(string.Create(CultureInfo.InvariantCulture, $"{result.Exercise.Name}: {result.Exercise.Title}, at seed {seed}")),
            Tensors(result.Exercise),
            Rungs(result),
            Bars(result),
            .. result.BlindSpots.Select(b => new Text($"Mind: {b}")),
        ]);

    private static Table Tensors(Exercise exercise)
    {
        var shapes = exercise.Shapes;
        var table = new Table().Border(TableBorder.Simple).AddColumns("tensor", "shape", "made from", "gradient");
        foreach (Variable tensor in exercise.Forward.Variables)
            table.AddRow(
                new Text(tensor.Name),
                new Text(shapes[tensor].ToString()),
                new Text(Origin(exercise, tensor)),
                new Text(exercise.Gradients.FirstOrDefault(g => g.Of == tensor)?.Name ?? "")
            );
        return table;
    }

    private static string Origin(Exercise exercise, Variable tensor) =>
        exercise.Forward.Steps.FirstOrDefault(s => s.Makes == tensor) is { } step
            ? string.Join(", ", step.Reads.Select(t => t.Name))
            : tensor.Domain switch
            {
                null => "input, standard normal",
                BinaryAttribute => "input, 0 or 1",
                UniformAttribute uniform => string.Create(
                    CultureInfo.InvariantCulture,
                    $"input, uniform from {uniform.Low} to {uniform.High}"
                ),
                WholeAttribute whole => $"input, whole numbers below {whole.Below}",
                _ => "input",
            };

    private static Table Rungs(VerificationResult result)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("rung", "cases", "drawn again", "at kinks", "inconclusive");
        foreach (var rung in result.Rungs)
        {
            var findings = result.Gradients.Where(g => g.Rung == rung.Rung).ToList();
            table.AddRow(
                new Text(rung.Rung.Name),
                new Text(string.Join("; ", rung.Sizes.Select(s => s.ToString()).Distinct())),
                new Text(Number(rung.DrawnAgain)),
                new Text(Number(findings.Sum(f => f.AtKinks))),
                new Text($"{Number(findings.Sum(f => f.Inconclusive))} of {Number(findings.Sum(f => f.Compared))}")
            );
        }
        return table;
    }

    // What is compared, and the largest error bar: the sharpness of the check.
    private static Table Bars(VerificationResult result)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("gradient");
        foreach (var rung in result.Rungs)
            table.AddColumn(new TableColumn(new Text(rung.Rung.Name)).RightAligned());
        foreach (var gradient in result.Exercise.Gradients)
            table.AddRow([new Text(gradient.Name), .. result.Gradients.Where(f => f.Gradient == gradient).Select(f => new Text(Bar(f)))]);
        return table.Caption("entries (~ random directions), and the largest error bar as a part of the gradient's scale");
    }

    private static string Bar(GradientFinding finding) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(finding.IsByDirection ? "~" : "")}{finding.Compared} {(finding.Bar == 0 ? "0" : finding.Bar.ToString("0e-0", CultureInfo.InvariantCulture))}"
        );

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
