using System.Collections.Immutable;
using GradCheck.Exercises;

namespace GradCheck.Explaining;

/// <summary>The contraction of the Jacobian with the upstream: in letters, in words, and in numbers.</summary>
internal static class SumSection
{
    // About a screen of formulas.
    private const int MostTerms = 12;

    public static IEnumerable<Block> Render(Explanation explanation, IReadOnlyList<WayNames> all)
    {
        bool isOfLoss = explanation.Gradient.Upstreams.IsEmpty;
        var ways = all.Where(w => w.IsOpen).DefaultIfEmpty(all[0]).ToList();
        yield return new Block.Heading(isOfLoss ? "The gradient" : "The sum");
        if (isOfLoss)
        {
            yield return new Block.Paragraph(OfLoss(ways[0]));
        }
        else
        {
            yield return new Block.Paragraph(ChainRule(ways)) { IsDetail = true };
            yield return new Block.Equations([InLetters(ways)]);
            yield return new Block.Paragraph(NoProduct(ways));
            foreach (var way in ways)
                yield return new Block.Paragraph(ways.Count == 1 ? SumWords.Render(way) : $"Through {way.E}. {SumWords.Render(way)}");
        }
        foreach (var block in InNumbers(explanation))
            yield return block;
    }

    private static string OfLoss(WayNames way) =>
        $"There is no upstream: what is derived is {way.E} itself, and d{way.E}/d{way.E} is 1. So the one row of the Jacobian says it all; laid out in the shape of {way.T}, {way.ShapeOfT}, it is the gradient.";

    private static string ChainRule(List<WayNames> ways)
    {
        var way = ways[0];
        string several =
            ways.Count == 1
                ? ""
                : $"{way.T} flows into {Phrases.List(ways.Select(w => w.E))}, and the loss notices it through each of them: the parts are added up. ";
        string entries = string.Join(" or ", ways.Select(w => w.E));
        return $"{several}The loss notices {way.EntryOfT} only through the entries of {entries} that it reaches. So the chain rule makes a sum over them, for one entry of {way.T} at a time: how much each of them changes with {way.EntryOfT}, times how much the loss changes with it.";
    }

    private static Equation InLetters(List<WayNames> ways) =>
        new(
            ways[0].EntryOfGradient,
            [
                .. ways.Select(
                    (w, i) =>
                        $"{(i == 0 ? "=" : "+")} {(w.LettersOfE.Length == 0 ? "" : $"sum over {w.LettersOfE} of ")}d{w.EntryOfE}/d{w.EntryOfT} * {w.EntryOfUpstream}"
                ),
            ]
        );

    private static string NoProduct(List<WayNames> ways)
    {
        var way = ways[0];
        string shapes =
            ways.Count == 1
                ? $" The Jacobian is {way.ShapeOfJacobian} and {way.Upstream} is {way.ShapeOfE}. Whether the two fit as matrices does not matter, for they are not multiplied as matrices:"
                : "";
        string column = ways.Count == 1 ? "the Jacobian times the upstream" : "each Jacobian times its upstream";
        return $"That is one column of {column}, entry by entry, added up.{shapes} {(shapes.Length > 0 ? "there" : "There")} is one such sum for each entry of {way.T}, and so the result has the shape of {way.T}, {way.ShapeOfT}.";
    }

    private static IEnumerable<Block> InNumbers(Explanation explanation)
    {
        int terms = 0;
        var all = explanation.Contractions;
        var shown = all.TakeWhile((c, i) => (terms += Math.Max(1, c.Terms.Length)) <= MostTerms || i == 0).ToList();
        yield return new Block.Equations([.. shown.Select(c => InNumbers(explanation, c))]);
        if (all.Length > 1)
        {
            var input = explanation.Case.Values[explanation.Of.Index];
            yield return new Block.Paragraph(
                all.Length == shown.Count ? $"Together, in the shape of {explanation.Of}:" : "And so on. Together:"
            )
            {
                IsDetail = true,
            };
            yield return new Block.Matrices([
                .. Phrases.Numbers(
                    explanation.Gradient.Name,
                    explanation.Shapes[explanation.Of],
                    new Tensor(input.Sides, [.. all.Select(c => c.Value)])
                ),
            ]);
        }
        yield return new Block.Paragraph(
            explanation.IsConfirmed
                ? $"Finite differences of the whole, which your {explanation.Gradient} is compared with, say the same."
                : "Finite differences of the whole are not sure of these numbers: another --seed may help."
        )
        {
            IsDetail = explanation.IsConfirmed,
        };
    }

    private static Equation InNumbers(Explanation explanation, Contraction contraction)
    {
        var sides = explanation.Case.Values[explanation.Of.Index].Sides;
        string left = EntryText.Of(explanation.Gradient.Name, contraction.At, sides);
        string result = Numeral.Render(contraction.Value);
        if (contraction.Terms.IsEmpty)
            return new Equation(left, ["= 0"]);
        if (explanation.Gradient.Upstreams.IsEmpty)
            return new Equation(
                left,
                [$"= d{explanation.Ways[0].Into}/d{EntryText.Of(explanation.Of.Name, contraction.At, sides)} = {result}"]
            );
        string letters = Signed(
            contraction.Terms,
            t => EntryText.Of(t.Into.GradientName, t.At, explanation.Case.Values[t.Into.Index].Sides)
        );
        string numbers = Signed(contraction.Terms, t => Numeral.InProduct(t.Upstream!.Value));
        return contraction.Terms.Length == 1
            ? new Equation(left, [$"= {letters} = {numbers} = {result}"])
            : new Equation(left, [$"= {letters}", $"= {numbers}", $"= {result}"]);
    }

    private static string Signed(ImmutableArray<Term> terms, Func<Term, string> upstream)
    {
        var parts = terms.Take(MostTerms).Select((t, i) => $"{Sign(t.Local, i == 0)}{Numeral.Render(Math.Abs(t.Local))}*{upstream(t)}");
        return string.Concat(parts) + (terms.Length > MostTerms ? $" + ... ({terms.Length - MostTerms} more)" : "");
    }

    private static string Sign(double local, bool isFirst) =>
        (local < 0, isFirst) switch
        {
            (true, true) => "-",
            (true, false) => " - ",
            (false, true) => "",
            _ => " + ",
        };
}

/// <summary>What becomes of the chain rule's sum over the entries of E, and why.</summary>
internal static class SumWords
{
    /// <summary>A paragraph.</summary>
    public static string Render(WayNames way)
    {
        var structure = way.Structure;
        string count = WayNames.Count(way.ShapeOfT);
        string line = way.Line(structure.FreeOutputs);
        string tiedLine = way.Line(structure.Tied);
        string letters = way.Letters(structure.FreeOutputs);
        string inputs = way.Letters(structure.FreeInputs);
        return structure.Kind switch
        {
            StructureKind.NoInfluence => $"Nothing comes back through {way.E}.",
            StructureKind.Elementwise when structure.Groups.IsEmpty => "The sum has one term.",
            StructureKind.Elementwise =>
                $"Why this comes down to an elementwise product: off the diagonal the Jacobian is zero, so of each sum one term is left, the one with {way.Ties}. It is a number of the diagonal times the entry of {way.Upstream} at the same place. The diagonal has {count} numbers, as many as {way.Upstream}. Lay it out in the same shape, {way.ShapeOfT}, and the two are multiplied entry by entry. Nothing is added up, and the {way.ShapeOfJacobian} table is never needed.",
            StructureKind.Transposed =>
                $"Of each sum one term is left, the one with {way.Ties}: a number of the Jacobian times the entry of {way.Upstream} at the mirrored place.",
            StructureKind.Broadcast =>
                $"Why there is a sum over {letters}: every {line} of {way.E} uses the same {way.T}. Change {way.EntryOfT}, and {way.TiedEntryOfE} changes for every {letters}; the loss notices each of them, and each adds its part.{Shrinks(way)} So {letters} is summed away, and what is left has the shape of {way.T}, {way.ShapeOfT}.{Weights(way)}",
            StructureKind.Reduction =>
                $"Of each sum one term is left{(structure.Tied.Any() ? $", the one with {way.Ties}" : "")}, for {way.EntryOfT} goes into {way.TiedEntryOfE} alone. So the same entry of {way.Upstream} is used for every {inputs}, each time multiplied by {(structure.Values is EntryValues.One ? "the same number" : "another local derivative")}: it is spread over {way.T}.",
            StructureKind.Selection =>
                $"Each entry of {way.T} collects the upstream of its copies: there may be none, one, or several, which are added up. What was not copied gets 0.",
            StructureKind.MatrixProduct when structure.FreeOutputs.Any() =>
                $"Why there is a sum over {letters}: {way.EntryOfT} goes into {way.TiedEntryOfE} for every {letters}, each time multiplied by another number.{Shrinks(way)} What is left, for each entry of {way.T}, is a sum over {letters} of products: a number of the {way.ShapeOfBlock} block times an entry of {way.Upstream}. Sums of products over one shared index are what a matrix product is made of, so one matrix product, of that block and {way.Upstream}, makes them all. Which matrix stands on the left, and which is transposed, the shapes tell: {way.ShapeOfBlock} and {way.ShapeOfE} have to give {way.ShapeOfT}, with {letters} in the middle.",
            StructureKind.MatrixProduct =>
                $"Of each sum one term is left, the one with {way.Ties}, for {way.EntryOfT} goes into {way.TiedEntryOfE} alone: a number of the {way.ShapeOfBlock} block times an entry of {way.Upstream}, for every {inputs} and every {way.Letters(structure.Tied)}. Each of the one with each of the other is a matrix product, too, whose sums have a single term. Which matrix stands on the left, and which is transposed, the shapes tell: {way.ShapeOfBlock} and {way.ShapeOfE} have to give {way.ShapeOfT}.",
            StructureKind.Blocks =>
                $"Why this is no elementwise product: {way.EntryOfT} reaches {way.TiedEntryOfE} for every {letters}, so the sum over {letters} stays.{Shrinks(way)} Each {tiedLine} of the gradient comes from the same {tiedLine} of {way.Upstream} and from all of its own block of the Jacobian: no single number of it is enough.",
            StructureKind.Dense =>
                $"No term drops out: each entry of the gradient needs all {WayNames.Count(way.ShapeOfE)} entries of {way.Upstream}.",
            _ =>
                $"Which terms are left follows no rule that gradcheck recognises. The sum is the chain rule's all the same: take its terms from the table, one column at a time, as below, and look for the rule.{(structure.Tied.Any() ? Shrinks(way) : "")}",
        };
    }

    private static string Shrinks(WayNames way) =>
        way.Structure.Tied.Any()
            ? $" The sum over {Phrases.List(way.Structure.Tied.Select(way.LetterOfE))} shrinks to one term, {way.Ties}."
            : "";

    private static string Weights(WayNames way) =>
        way.Structure.Values is EntryValues.One { Value: var value } && Numeral.Render(value) == "1"
            ? $" All the numbers are 1, so the entries of {way.Upstream} are added up as they are."
            : $" Before that, each entry of {way.Upstream} is multiplied by its own number of the Jacobian.";
}
