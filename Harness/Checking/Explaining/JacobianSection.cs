using System.Collections.Immutable;
using GradCheck.Exercises;

namespace GradCheck.Explaining;

/// <summary>The numbers of a local Jacobian, and what they show.</summary>
internal static class JacobianSection
{
    private const int MostRows = 12;
    private const int MostColumns = 8;

    public static IEnumerable<Block> Render(WayNames way, ImmutableArray<(Dimensions Dimensions, int Count)> draws)
    {
        yield return new Block.Paragraph(HowToRead(way)) { IsDetail = true };
        yield return Table(way);
        string marks = Marks(way);
        if (marks.Length > 0)
            yield return new Block.Paragraph(marks);
        yield return new Block.Paragraph(ZeroWords.Render(way));
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

    private static string Entry(Shape shape, string name) => shape.IsOneNumber ? name : $"an entry of {name}";

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

    private static string Cell(WayNames way, int[] index) => way.Structure.Reach[index] ? Numeral.Render(way.Way.Jacobian[index]) : ".";

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

/// <summary>What a local Jacobian's zeros and equal numbers mean.</summary>
internal static class ZeroWords
{
    /// <summary>A paragraph.</summary>
    public static string Render(WayNames way) => Phrases.Join(Zeros(way), Numbers(way), Linearity(way));

    private static string Zeros(WayNames way)
    {
        var structure = way.Structure;
        bool isTied = structure.Tied.Any();
        string only = isTied ? $" only where {way.Ties}" : "";
        string outputs = way.Line(structure.FreeOutputs);
        string line = way.Line(structure.Tied);
        string count = WayNames.Count(way.ShapeOfT);
        return structure.Kind switch
        {
            StructureKind.NoInfluence => $"All of it is zero, at every draw: {way.E} does not change when {way.T} does so by a little.",
            StructureKind.Elementwise when !isTied => "One number goes into one number, so the Jacobian is a single, ordinary derivative.",
            StructureKind.Elementwise =>
                $"This is elementwise. {way.EntryOfE} depends on {way.EntryOfT}{only}, on the entry at its own place; everything off the diagonal is zero. Of the {way.ShapeOfJacobian} entries just the {count} on the diagonal say anything.",
            StructureKind.Transposed =>
                $"This is elementwise, with {(way.ShapeOfE.Sides.Length == 2 ? "rows and columns exchanged" : "the sides in another order")}. {way.EntryOfE} depends on {way.EntryOfT}{only}, on the entry at the mirrored place; everything else is zero.",
            StructureKind.Broadcast when isTied =>
                $"This is a broadcast: every {outputs} of {way.E} uses the same {way.T}. {way.EntryOfT} goes into {way.EntryOfE} for every {way.Letters(structure.FreeOutputs)}, but only where {way.Ties}; everything else is zero.",
            StructureKind.Broadcast =>
                $"This is a broadcast: every {outputs} of {way.E} uses the same {way.T}. {way.EntryOfT} goes into {way.EntryOfE} for every {way.Letters(structure.FreeOutputs)}, so nothing is zero.",
            StructureKind.Reduction when isTied =>
                $"This is a reduction. {way.EntryOfE} depends on {way.EntryOfT}{only}, and there on every {way.Letters(structure.FreeInputs)}; everything else is zero. Each entry of {way.T} goes into one entry of {way.E} and into no other.",
            StructureKind.Reduction => $"This is a reduction: what {way.T} goes into is one number, {way.E}.",
            StructureKind.Selection =>
                $"This is a selection: no row holds more than one number, and all of them are {Value(structure.Values)}. So each entry of {way.E} is a copy of one entry of {way.T}, or of none.",
            StructureKind.MatrixProduct when isTied =>
                $"This is what a matrix product looks like. {way.EntryOfE} depends on {way.EntryOfT}{only}; everything else is zero.",
            StructureKind.MatrixProduct =>
                $"This is what a matrix product looks like. Every entry of {way.E} depends on every entry of {way.T}, so nothing is zero.",
            StructureKind.Blocks =>
                $"This goes {line} by {line}. {way.EntryOfE} depends on {way.EntryOfT}{only}, but there each entry depends on each. So the Jacobian consists of {Sides(way, structure.Tied)} blocks of {Sides(way, structure.FreeOutputs)} x {Sides(way, structure.FreeInputs)} numbers, a block with its own numbers for each {way.Letters(structure.Tied)}; everything else is zero.",
            StructureKind.Dense => $"Every entry of {way.E} depends on every entry of {way.T}, so nothing is zero.",
            _ => Phrases.Join(
                "This structure is not one that gradcheck recognises: it is not elementwise, nor a broadcast, a reduction, a selection, a matrix product, or blocks.",
                isTied ? $"One thing is certain: {way.EntryOfE} depends on {way.EntryOfT}{only}." : null,
                $"Read it by columns: what is not \".\" below /d{way.EntryOfT} is an entry of {way.E} that {way.EntryOfT} reaches."
            ),
        };
    }

    private static string? Numbers(WayNames way)
    {
        var structure = way.Structure;
        if (
            structure.Kind is StructureKind.NoInfluence or StructureKind.Unrecognised or StructureKind.Selection
            || structure.Groups.IsEmpty
        )
            return null;
        return structure.Values switch
        {
            EntryValues.One { Value: var value } when Numeral.Render(value) == "1" =>
                $"The number is 1 each time: when {way.EntryOfT} grows by a little, {way.TiedEntryOfE} grows by as much.",
            EntryValues.One { Value: var value } => $"The number is {Numeral.Render(value)} each time.",
            EntryValues.Of { Factor: var factor } => Factor(way, factor),
            EntryValues.ZeroOrOne { Value: var value } =>
                $"The number is 0 or {Numeral.Render(value)}: an entry is let through, or it is not.",
            _ when structure.Kind == StructureKind.Elementwise =>
                "Each of these is the derivative of one number by one number, as at school.",
            _ => null,
        };
    }

    private static string Factor(WayNames way, Factor factor)
    {
        var same = way.Structure.Groups.Where(g => !g.Varies).ToList();
        string times = factor switch
        {
            { IsScaleOfThisDraw: true } => $" times {Numeral.Render(factor.Scale)} (at other sizes or inputs, times another number)",
            _ when Numeral.Render(factor.Scale) == "1" => "",
            _ => $" times {Numeral.Render(factor.Scale)}",
        };
        string entry = $"The numbers are those of {factor.Variable}: d{way.TiedEntryOfE}/d{way.EntryOfT} is {way.Entry(factor)}{times}";
        if (same.Count == 0)
            return $"{entry}.";
        string letters = way.Letters(same);
        return $"{entry}, whatever {letters} is. So the same {way.ShapeOfBlock} numbers stand in the table {string.Join(" times ", same.Select(way.Side))} times, once for each {letters}.";
    }

    private static string? Linearity(WayNames way) =>
        way.Structure switch
        {
            { Kind: StructureKind.NoInfluence } => null,
            { IsLinear: true } => $"None of it changes when {way.T} does: {way.T}'s own numbers are not needed here.",
            _ => $"It changes when {way.T} does: {way.T} is needed here, or something that is made from it.",
        };

    private static string Value(EntryValues values) =>
        values switch
        {
            EntryValues.One { Value: var value } => Numeral.Render(value),
            EntryValues.ZeroOrOne { Value: var value } => Numeral.Render(value),
            _ => "the same",
        };

    private static string Sides(WayNames way, IEnumerable<IndexGroup> groups) => string.Join('*', groups.Select(way.Side));
}
