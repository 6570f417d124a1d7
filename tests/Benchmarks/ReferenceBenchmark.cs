using System.CommandLine;
using System.Globalization;
using GradCheck.Benchmarks.Cost;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Fixtures;
using GradCheck.Numerics;

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
        var rungs = ShapeLadder.Create(exercise).Where(r => r.Growth != Growth.Large).ToList();
        double all = Median.Milliseconds(
            Repeats,
            () =>
                rungs.ForEach(r =>
                {
                    for (int i = 0; i < ShapeLadder.UsualCases; i++)
                        ReferenceCase.Draw(exercise, 1, r, i);
                })
        );
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"reference, all rungs but large: {all:0.0} ms"));

        var size = new NetworkSize(5, 4, 3);
        var drawn = size.Draw(exercise, Growth.All);
        int elements = exercise.Gradients.Sum(g => (int)drawn.Values[g.Of.Index].Count);
        double ours =
            Median.Milliseconds(
                Repeats,
                () =>
                {
                    foreach (var gradient in exercise.Gradients)
                        ReferenceCase.Create(drawn, gradient);
                }
            )
            * 1000
            / elements;
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"GradCheck, whole ladder, (5,4,3): {ours:0.0} us an element ({elements} elements)")
        );
        if (TorchGradcheck.Measure(size) is { } torch)
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"torch.autograd.gradcheck, two evaluations, (5,4,3): {1000 * torch.SlowMilliseconds / torch.Elements:0.0} us an element; ratio {1000 * torch.SlowMilliseconds / torch.Elements / ours:0.0}"
                )
            );
        else
            Console.WriteLine("torch.autograd.gradcheck: not measured, /usr/bin/python3 has no torch (apt-get install python3-torch)");
    }
}
