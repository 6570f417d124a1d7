using System.Collections.Immutable;
using GradCheck.Tests.Mistakes;

namespace GradCheck.Tests.Support;

/// <summary>The planted bugs that are asked: all of them, or one of each outcome in each exercise, and one of each code.</summary>
internal static class MistakeSample
{
    public static ImmutableArray<Mistake> All { get; } =
    [
        .. MistakeCorpus.All.Where(
            new HashSet<Mistake>([
                .. Corpus.OfEach(MistakeCorpus.All, m => m.Outcome),
                .. Corpus.OfEach(MistakeCorpus.All, m => m.Code),
            ]).Contains
        ),
    ];
}
