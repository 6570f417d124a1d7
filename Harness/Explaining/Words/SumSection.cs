using System.Collections.Immutable;
using GradCheck.Explaining.Pages;
using MathNet.Numerics.LinearAlgebra;

namespace GradCheck.Explaining.Words;

/// <summary>The contraction of the Jacobian with the upstream: in letters, in words, and in numbers.</summary>
internal static class SumSection
{
    // About a screen of formulas.
    private const int MostTerms = 12;

    public static IEnumerable<Block> Of(Explanation explanation, IReadOnlyList<WayNames> all)
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
                yield return new Block.Paragraph(ways.Count == 1 ? SumWords.Of(way) : $"Through {way.E}. {SumWords.Of(way)}");
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
                ExplanationPage.Numbers(
                    explanation.Gradient.Name,
                    explanation.Shapes[explanation.Of],
                    Matrix<double>.Build.DenseOfRowMajor(input.RowCount, input.ColumnCount, all.Select(c => c.Value))
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
        string left = $"{explanation.Gradient}[{contraction.Row},{contraction.Column}]";
        string result = Numeral.Of(contraction.Value);
        if (contraction.Terms.IsEmpty)
            return new Equation(left, ["= 0"]);
        if (explanation.Gradient.Upstreams.IsEmpty)
            return new Equation(
                left,
                [$"= d{explanation.Ways[0].Into}/d{explanation.Of}[{contraction.Row},{contraction.Column}] = {result}"]
            );
        string letters = Signed(contraction.Terms, t => $"{t.Into}Grad[{t.Row},{t.Column}]");
        string numbers = Signed(contraction.Terms, t => Numeral.InProduct(t.Upstream!.Value));
        return contraction.Terms.Length == 1
            ? new Equation(left, [$"= {letters} = {numbers} = {result}"])
            : new Equation(left, [$"= {letters}", $"= {numbers}", $"= {result}"]);
    }

    private static string Signed(ImmutableArray<Term> terms, Func<Term, string> upstream)
    {
        var parts = terms.Take(MostTerms).Select((t, i) => $"{Sign(t.Local, i == 0)}{Numeral.Of(Math.Abs(t.Local))}*{upstream(t)}");
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
