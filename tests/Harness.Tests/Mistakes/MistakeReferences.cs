using System.Collections.Concurrent;
using GradCheck.Exercises;
using GradCheck.Numerics;

namespace GradCheck.Tests.Mistakes;

/// <summary>The references that all mistakes of an exercise are judged by, computed once for whoever asks.</summary>
internal static class MistakeReferences
{
    private static readonly ConcurrentDictionary<Exercise, ReferenceSet> Sets = new();

    public static ReferenceSet Of(Exercise exercise) => Sets.GetOrAdd(exercise, e => new ReferenceSet(e, seed: 1));
}
