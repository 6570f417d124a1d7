using System.Diagnostics;
using GradCheck.Benchmarks.Catalogue;
using GradCheck.Cases;
using GradCheck.Judging;
using GradCheck.Numerics;

namespace GradCheck.Benchmarks.Cost;

/// <summary>What the whole verdict on all nine gradients of the two-layer network costs: the student's calls, the reference, the judging.</summary>
/// <param name="Forwards">Forward evaluations: the steps that ran, five of which are a forward pass.</param>
/// <param name="PartInSteps">Of the time, the part within the steps of the forward pass.</param>
internal sealed record VerdictCost(double Milliseconds, double Forwards, double PartInSteps)
{
    private const int Repeats = 9;
    private const double StepsPerForward = 5;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);

    public static VerdictCost Measure(NetworkSize size, Growth growth)
    {
        var drawn = size.Draw(CountedNetwork.Original, growth);
        double milliseconds = Median.Milliseconds(Repeats, WarmUp, () => Judge(drawn));
        var counted = size.Draw(CountedNetwork.Counted, growth);
        CountedNetwork.Reset();
        var clock = Stopwatch.StartNew();
        Judge(counted);
        return new VerdictCost(milliseconds, CountedNetwork.Steps / StepsPerForward, CountedNetwork.InSteps / clock.Elapsed);
    }

    private static void Judge(Case drawn)
    {
        var form = RightForm.Of(CountedNetwork.Original)[0];
        var reference = ReferenceCase.At(drawn);
        foreach (var gradient in drawn.Exercise.Gradients)
        {
            var verdict = new CaseJudge(gradient, Tolerance.Default).Judge(reference, form.Returned(drawn, gradient.Method));
            if (verdict.Outcome != Outcome.Pass)
                throw new InvalidOperationException($"{gradient} of a right solution is {verdict.Outcome}: its cost would mean nothing.");
        }
    }
}
