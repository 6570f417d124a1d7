using GradCheck.Records;

namespace GradCheck.Reports.Web;

/// <summary>A kind of mistake in words.</summary>
internal static class Kind
{
    /// <summary>Null where there is none.</summary>
    public static string? Render(GradientResult gradient) => Mistake.Of(gradient) is { } code ? Words(code) : null;

    /// <param name="code">A diagnosis, or an outcome.</param>
    public static string Words(string code) => OutcomeWord.Of(code).Label;
}

/// <summary>How many submissions make a kind of mistake, and in which gradient most.</summary>
/// <param name="Percent">Of the commonest: how long its bar is.</param>
internal sealed record KindCount(string Kind, int Submissions, string Where, int Percent)
{
    private const int Named = 3;

    /// <param name="counts">The commonest first.</param>
    public static List<KindCount> Create(IReadOnlyList<MistakeCount> counts) =>
        [
            .. counts.Select(c => new KindCount(
                Web.Kind.Words(c.Code),
                c.Submissions,
                Places(c),
                100 * c.Submissions / counts[0].Submissions
            )),
        ];

    private static string Places(MistakeCount count)
    {
        var names = count.Where.Select(w => w.Name).ToList();
        return names.Count <= Named ? string.Join(", ", names) : $"{string.Join(", ", names.Take(Named))} and {names.Count - Named} more";
    }
}
