using GradCheck.Benchmarks.Publishing;
using GradCheck.Judging;
using GradCheck.Students;
using GradCheck.Tests.Quotients;

namespace GradCheck.Benchmarks.Numerical;

/// <summary>What gradients that are formulas showed of what a difference quotient is known by.</summary>
internal sealed class Formulas
{
    /// <summary>Those that got the note, among all.</summary>
    public Proportion Noted { get; private set; }

    /// <summary>Those that were imprecise, and so asked again.</summary>
    public int Imprecise { get; private set; }

    /// <summary>Those that jitter more than rounding does, asked again or not.</summary>
    public int Jittering { get; private set; }

    /// <summary>The largest typical error, as a part of its limit.</summary>
    public (double Excess, string Who) MostImprecise { get; private set; }

    /// <summary>The largest jitter, as a part of the largest entry.</summary>
    public (double Size, string Who) MostJitter { get; private set; }

    /// <param name="ask">Calls the gradient's method, be it imprecise or not: how far its jitter is from the limit is a figure of its own.</param>
    public void Add(GradientVerdict verdict, string form, Ask ask)
    {
        string who = $"{verdict.Rungs[0].Cases[0].Case.Exercise.Name}.{verdict.Gradient.Name}, {form}";
        var (error, jitter) = (verdict.Quotient!.Error, Jitter.Create(verdict, ask));
        Noted += new Proportion(Notes.Create(verdict).Count(n => n.Code == JudgedStudent.Note), 1);
        Imprecise += error.IsImprecise ? 1 : 0;
        Jittering += jitter.IsBeyondRounding ? 1 : 0;
        MostImprecise = error.Excess > MostImprecise.Excess ? (error.Excess, who) : MostImprecise;
        MostJitter = jitter.Size > MostJitter.Size ? (jitter.Size, who) : MostJitter;
    }
}
