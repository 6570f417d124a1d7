using GradCheck.Exercises;

namespace GradCheck.Explaining;

/// <summary>An explanation as a page: for each way out of T the step, its Jacobian and the upstream, then the sum that they make.</summary>
internal static class ExplanationPage
{
    // More tensors than this are a list of numbers, not a help.
    private const int MostBeside = 3;

    public static Page Render(Explanation explanation)
    {
        var ways = explanation.Ways.Select(w => new WayNames(w, explanation.Of, explanation.Shapes)).ToList();
        var blocks = ways.SelectMany(way => Way(explanation, way, isOneOfSeveral: ways.Count > 1, isFirst: way == ways[0]))
            .Concat(SumSection.Render(explanation, ways));
        return new Page(
            $"{explanation.Exercise}.{explanation.Gradient}: where it comes from",
            [new Block.Paragraph(Opening(Named(explanation, explanation.Case.Dimensions))), .. Numbered(blocks)]
        );
    }

    private static string Opening(Dimensions dimensions) =>
        Phrases.Join(
            $"In numbers that you can follow on paper{(dimensions.Sizes.IsEmpty ? "" : $", at {dimensions}")}.",
            "Indices count from 0; what is shown is rounded to four decimals."
        );

    // Those of the tensors that are shown.
    private static Dimensions Named(Explanation explanation, Dimensions dimensions)
    {
        var shown = explanation.Ways.SelectMany(w => Beside(explanation, w).Append(w.Into)).Append(explanation.Of);
        var symbols = shown.SelectMany(t => explanation.Shapes[t].Symbols).ToHashSet();
        return new Dimensions([.. dimensions.Sizes.Where(d => symbols.Contains(d.Symbol))]);
    }

    private static IEnumerable<Block> Numbered(IEnumerable<Block> blocks)
    {
        int number = 0;
        return blocks.Select(block => block is Block.Heading heading ? new Block.Heading($"{++number}. {heading.Text}") : block);
    }

    private static IEnumerable<Block> Way(Explanation explanation, WayNames way, bool isOneOfSeveral, bool isFirst)
    {
        yield return new Block.Heading(isOneOfSeveral ? $"The way through {way.E}" : "The step");
        yield return new Block.Paragraph(Step(explanation, way));
        var shown = Beside(explanation, way.Way).ToList();
        if (isFirst)
            shown.Insert(0, explanation.Of);
        if (shown.Count > 0)
            yield return new Block.Matrices([
                .. shown.SelectMany(t => Phrases.Numbers(t.Name, explanation.Shapes[t], explanation.Case.Values[t.Index])),
            ]);
        if (!way.IsOpen)
            yield break;
        yield return new Block.Heading($"The local Jacobian d{way.E}/d{way.T}");
        foreach (var block in JacobianSection.Render(way, [.. explanation.Draws.Select(d => (Named(explanation, d.Dimensions), d.Count))]))
            yield return block;
        if (explanation.Gradient.Upstreams.IsEmpty)
            yield break;
        yield return new Block.Heading($"The upstream {way.Upstream}");
        yield return new Block.Paragraph(
            $"dLoss/d{way.E}, which is handed to you. It has the shape of {way.E}, {way.ShapeOfE}: a number for each row of the Jacobian."
        )
        {
            IsDetail = true,
        };
        yield return new Block.Matrices([.. Phrases.Numbers(way.Upstream, way.ShapeOfE, explanation.Case.Upstreams[way.Way.Into.Index]!)]);
    }

    private static string Step(Explanation explanation, WayNames way)
    {
        if (!way.IsOpen)
            return $"{way.T} ({way.ShapeOfT}) does not flow into {way.E} ({way.ShapeOfE}): nothing comes back this way.";
        string e = explanation.Gradient.Upstreams.IsEmpty ? $"{way.E}, one number," : $"{way.E} ({way.ShapeOfE})";
        var between = way.Way.Steps.SkipLast(1).Select(s => s.Makes.Name).ToList();
        return between.Count == 0
            ? $"{e} is made from {Phrases.List(way.Way.Steps[^1].Reads.Select(t => t.Name))}. So {way.T} ({way.ShapeOfT}) flows into {way.E}."
            : $"{way.T} ({way.ShapeOfT}) flows into {e} by way of {Phrases.List(between)}; what follows is about these steps together.";
    }

    // What stands beside T in the steps that are explained, as far as that is a few.
    private static IEnumerable<Variable> Beside(Explanation explanation, Way way)
    {
        var beside = way
            .Steps.SelectMany(s => s.Reads)
            .Except(way.Steps.Select(s => s.Makes))
            .Where(t => t != explanation.Of)
            .Distinct()
            .ToList();
        return beside.Count <= MostBeside
            ? beside
            : beside.Where(t => way.Structure.Values is EntryValues.Of of && of.Factor.Variable == t);
    }
}
