using System.Collections.Concurrent;
using GradCheck.Exercises;
using GradCheck.Numerics;

namespace GradCheck.Grading;

/// <summary>The references of every exercise for one seed; each is computed once, however many submissions ask.</summary>
internal sealed class ReferenceLibrary(int seed)
{
    private readonly ConcurrentDictionary<string, ReferenceSet> sets = new();

    public ReferenceSet Of(Exercise exercise) => sets.GetOrAdd(exercise.Name, _ => new ReferenceSet(exercise, seed));
}
