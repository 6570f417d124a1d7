using System.Collections.Immutable;
using GradCheck.Exercises;
using GradCheck.Explaining.Pages;

namespace GradCheck.Explaining.Words;

/// <summary>The numbers of a local Jacobian, and what they show.</summary>
internal static class JacobianSection
{
    private const int MostRows = 12;
    private const int MostColumns = 8;

    public static IEnumerable<Block> Of(WayNames way, ImmutableArray<(Dimensions Dimensions, int Count)> draws)
    {
        yield return new Block.Paragraph(HowToRead(way)) { IsDetail = true };
        yield return Table(way);
        string marks = Marks(way);
        if (marks.Length > 0)
            yield return new Block.Paragraph(marks);
        yield return new Block.Paragraph(ZeroWords.Of(way));
        yield return new Block.Paragraph(
            draws.IsEmpty
                ? "Other draws could not be looked at, so zeros and equal numbers may be accidents."
                : $"So it is at {Phrases.List(draws.Select(d => Draws(d.Dimensions, d.Count)))}."
        )
        {
            IsDetail = !draws.IsEmpty,
        };
    }

    private static string Draws(Dimensions dimensions, int count) =>
        dimensions.Sizes.IsEmpty ? $"{count} other draws" : $"{count} other draws of {dimensions}";

    private static string HowToRead(WayNames way) =>
        $"How much {Entry(way.ShapeOfE, way.E)} changes when {Entry(way.ShapeOfT, way.T)} does, by finite differences: d{way.EntryOfE}/d{way.EntryOfT}. There is a row for each entry of {way.E}, {WayNames.Count(way.ShapeOfE)} = {way.Way.Jacobian.Rows}, and a column for each entry of {way.T}, {WayNames.Count(way.ShapeOfT)} = {way.Way.Jacobian.Columns}.";

    private static string Entry(Shape shape, string name) => shape == Shape.Scalar ? name : $"an entry of {name}";

    private static Block.Table Table(WayNames way)
    {
        var rows = way
            .Way.Jacobian.Indices()
            .Chunk(way.Way.Jacobian.Columns)
            .Take(MostRows)
            .Select(r => r.Take(MostColumns).ToList())
            .ToList();
        return new Block.Table(
            [.. rows[0].Select(way.Column)],
            [.. rows.Select(row => (way.Row(row[0]), row.Select(index => Cell(way, index)).ToImmutableArray()))]
        );
    }

    private static string Cell(WayNames way, int[] index) => way.Structure.Reach[index] ? Numeral.Of(way.Way.Jacobian[index]) : ".";

    private static string Marks(WayNames way)
    {
        var (jacobian, reach) = (way.Way.Jacobian, way.Structure.Reach);
        return Phrases.Join(
            jacobian.Indices().Any(i => !reach[i]) ? "\".\" is zero whatever the numbers are: the one does not depend on the other." : null,
            jacobian.Indices().Any(i => reach[i] && jacobian[i] == 0) ? "\"0\" is zero at these numbers." : null,
            jacobian.IsKnown ? null : "Finite differences are not sure of all of these numbers: another --seed may help.",
            jacobian.Rows > MostRows || jacobian.Columns > MostColumns
                ? $"This is the beginning; the whole has {jacobian.Rows} rows and {jacobian.Columns} columns."
                : null
        );
    }
}
