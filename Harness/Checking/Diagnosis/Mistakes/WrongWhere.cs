using GradCheck.Cases;
using GradCheck.Diagnosis.Facts;

namespace GradCheck.Diagnosis.Mistakes;

/// <summary>Right in one region and wrong in the other: a mask that is inverted or forgotten, a clip, a loop that ends too early.</summary>
internal sealed class WrongWhere : IMistake
{
    // Fewer entries separate by chance.
    private const int LeastOnEachSide = 3;
    private const int LeastTogether = 12;

    // Around a zero of the error, a few entries are right by themselves.
    private const double LeastPart = 0.05;

    public IEnumerable<Hypothesis> Suggest(Symptoms symptoms) => [.. Inverted.Suggest(symptoms), .. In(symptoms, Region.Create(symptoms))];

    /// <summary>Those of some regions that tell right entries from wrong ones.</summary>
    public static IEnumerable<Hypothesis> In(Symptoms symptoms, IEnumerable<Region> regions) =>
        regions.Where(r => IsSeen(symptoms, r)).Select(r => new Hypothesis(Finding(symptoms, r), e => Separates(r, e)));

    private static Finding Finding(Symptoms symptoms, Region region)
    {
        var wrong = symptoms
            .Failing.Where(e => e.HasRightShape)
            .SelectMany(e => e.Entries.Where(p => e.IsWrongAt(p.Row, p.Column)).Select(p => e.Analytic[p.Row, p.Column]));
        string there = !region.TellsValues && wrong.All(v => v == 0) ? " (it is 0 there)" : "";
        return new Finding(
            region.IsByGrowth ? "scalar-only" : "wrong-where",
            $"{symptoms.Gradient.Name} is wrong {region.Name}{there}, and right everywhere else.",
            $"What is different about {symptoms.Gradient.Of} {region.Name}?"
        );
    }

    private static bool IsSeen(Symptoms symptoms, Region region)
    {
        var shaped = symptoms.Evidence.Where(e => e.HasRightShape).ToList();
        int within = shaped.Sum(e => e.Entries.Count(p => region.Holds(e, p.Row, p.Column) && e.IsWrongAt(p.Row, p.Column)));
        // A zero that is right by itself is no evidence.
        int outside = shaped.Sum(e =>
            e.Entries.Count(p => !region.Holds(e, p.Row, p.Column) && !e.IsWrongAt(p.Row, p.Column) && e.Numeric[p.Row, p.Column] != 0)
        );
        int least = Math.Max(LeastOnEachSide, (int)(LeastPart * (within + outside)));
        return within >= least && outside >= least && within + outside >= LeastTogether;
    }

    // Where the upstream is zero, everything is right.
    private static bool Separates(Region region, Evidence e) =>
        e.HasRightShape
        && e.Entries.All(p =>
            region.Holds(e, p.Row, p.Column) == e.IsWrongAt(p.Row, p.Column)
            || (!e.IsWrongAt(p.Row, p.Column) && e.Case.UpstreamSize == UpstreamSize.Zero)
        );
}
