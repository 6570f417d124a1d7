namespace GradCheck.Tests.Support;

/// <summary>
/// Tests of the category <see cref="Category"/> ask one thing of very many cases. All cases are asked where <c>GRADCHECK_TESTS</c> is <c>all</c>, as
/// in <c>.ci/run</c>; elsewhere a sample, the same each time and spread over the whole corpus.
/// </summary>
internal static class Corpus
{
    public const string Category = "Corpus";

    private const string Choice = "GRADCHECK_TESTS";

    /// <summary>Whether every case is asked.</summary>
    public static bool IsWhole { get; } =
        Environment.GetEnvironmentVariable(Choice) switch
        {
            null or "" => false,
            "all" => true,
            var other => throw new InvalidOperationException($"{Choice} is '{other}'; it may be 'all', or absent for a sample."),
        };

    /// <summary>All cases, or the first and every <paramref name="nth"/> after it.</summary>
    public static IEnumerable<T> Of<T>(IEnumerable<T> cases, int nth) => IsWhole ? cases : cases.Where((_, i) => i % nth == 0);

    /// <summary>All cases, or the first of each kind.</summary>
    public static IEnumerable<T> OfEach<T, TKind>(IEnumerable<T> cases, Func<T, TKind> kind) => IsWhole ? cases : cases.DistinctBy(kind);
}
