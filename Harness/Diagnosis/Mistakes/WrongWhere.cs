using GradCheck.Cases;

namespace GradCheck.Diagnosis.Mistakes;

/// <summary>Right in one region and wrong in the other: a mask that is inverted or forgotten, a loop that ends too early.</summary>
internal sealed class WrongWhere : IMistake
{
    // Fewer entries on either side separate by chance.
    private const int LeastOnEachSide = 5;

    public IEnumerable<Hypothesis> Suggest(Symptoms symptoms) =>
        Region
            .Of(symptoms)
            .Where(r => Count(symptoms, r, isWrong: true) >= LeastOnEachSide && Count(symptoms, r, isWrong: false) >= LeastOnEachSide)
            .Select(r => new Hypothesis(Finding(symptoms, r), e => Separates(r, e)));

    private static Finding Finding(Symptoms symptoms, Region region)
    {
        string there = symptoms
            .Failing.Where(e => e.HasRightShape)
            .All(e => Entries(e).Where(p => region.Holds(e, p.Row, p.Column)).All(p => e.Analytic[p.Row, p.Column] == 0))
            ? ", where it is 0"
            : "";
        return new Finding(
            "wrong-where",
            $"{symptoms.Gradient.Name} is wrong {region.Name}{there}, and right everywhere else.",
            $"What is different about {symptoms.Gradient.Of} {region.Name}?"
        );
    }

    private static int Count(Symptoms symptoms, Region region, bool isWrong) =>
        symptoms
            .Evidence.Where(e => e.HasRightShape)
            .Sum(e => Entries(e).Count(p => region.Holds(e, p.Row, p.Column) == isWrong && e.IsWrongAt(p.Row, p.Column) == isWrong));

    // Where the upstream is zero, everything is right.
    private static bool Separates(Region region, Evidence e) =>
        e.HasRightShape
        && Entries(e)
            .All(p =>
                region.Holds(e, p.Row, p.Column) == e.IsWrongAt(p.Row, p.Column)
                || !e.IsWrongAt(p.Row, p.Column) && e.Case.UpstreamSize == UpstreamSize.Zero
            );

    private static IEnumerable<(int Row, int Column)> Entries(Evidence e) =>
        from row in Enumerable.Range(0, e.Numeric.RowCount)
        from column in Enumerable.Range(0, e.Numeric.ColumnCount)
        select (row, column);
}
