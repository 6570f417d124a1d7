using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Fixtures;
using GradCheck.Numerics;
using GradCheck.Reading;

namespace GradCheck.Benchmarks;

/// <summary>
/// The cost of the reference of TwoLayerNet: all rungs but large, and an element at (N,D,H) = (5,4,3), beside PyTorch's gradcheck in slow mode.
/// </summary>
internal static class ReferenceBenchmark
{
    private const int Repeats = 30;

    public static Command Create()
    {
        var command = new Command(
            "reference",
            "Time of the finite-difference reference, beside torch.autograd.gradcheck where python3-torch is installed."
        );
        command.SetAction(_ => Run());
        return command;
    }

    private static void Run()
    {
        var exercise = ExerciseReader.ReadAll(typeof(ExerciseAttribute).Assembly).Single(e => e.Name == nameof(TwoLayerNet));
        var rungs = ShapeLadder.Of(exercise).Where(r => r.Growth != Growth.Large).ToList();
        double all = Median.Milliseconds(
            Repeats,
            () =>
                rungs.ForEach(r =>
                {
                    for (int i = 0; i < ShapeLadder.Cases; i++)
                        ReferenceCase.Draw(exercise, 1, r, i);
                })
        );
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"reference, all rungs but large: {all:0.0} ms"));

        var drawn = Drawn(exercise, (5, 4, 3));
        int elements = exercise.Gradients.Sum(g => drawn.Values[g.Of.Index].RowCount * drawn.Values[g.Of.Index].ColumnCount);
        double ours =
            Median.Milliseconds(
                Repeats,
                () =>
                {
                    foreach (var gradient in exercise.Gradients)
                        ReferenceCase.Of(drawn, gradient);
                }
            )
            * 1000
            / elements;
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"GradCheck, whole ladder, (5,4,3): {ours:0.0} us an element ({elements} elements)")
        );
        if (Torch() is { } torch)
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"torch.autograd.gradcheck, two evaluations, (5,4,3): {torch:0.0} us an element; ratio {torch / ours:0.0}"
                )
            );
        else
            Console.WriteLine("torch.autograd.gradcheck: not measured, /usr/bin/python3 has no torch (apt-get install python3-torch)");
    }

    private static Case Drawn(Exercise exercise, (int N, int D, int H) size)
    {
        var dimensions = new Dimensions([("N", size.N), ("D", size.D), ("H", size.H)]);
        return CaseDrawer.At(exercise, "benchmark", new Rung("matrix", Growth.All), 0, dimensions, new Draw("benchmark"));
    }

    private static double? Torch()
    {
        string script = Path.Combine(AppContext.BaseDirectory, "torch_gradcheck.py");
        var start = new ProcessStartInfo("/usr/bin/python3", [script]) { RedirectStandardOutput = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? double.Parse(output, CultureInfo.InvariantCulture) : null;
    }
}
