using System.Collections.Immutable;
using GradCheck.Exercises;
using GradCheck.Students;

namespace GradCheck.Asking;

/// <summary>The class of a submission that an exercise asks for its gradients, constructed; or why none can be asked.</summary>
/// <param name="Class">The class; where there are several or none that can be asked, the first or null.</param>
/// <param name="Obstacle">A sentence; null where the class can be asked.</param>
internal sealed record AskedClass(StudentClass? Class, string? Obstacle)
{
    private Worker? worker;

    /// <summary>What the constructor threw, where that is the obstacle.</summary>
    public Answer.Threw? Threw { get; private init; }

    /// <param name="classes">All classes of the submission that implement the interface of some exercise.</param>
    public static AskedClass Create(Exercise exercise, ImmutableArray<StudentClass> classes, Worker worker)
    {
        var candidates = classes.Where(c => c.Interface == exercise.Backward.FullName).ToList();
        if (StudentClass.Only(candidates) is not { } only)
            return new AskedClass(candidates.FirstOrDefault(), StudentClass.ObstacleOf(exercise.Backward.Name, candidates));
        var constructed = worker.Construct(only);
        return constructed is Answer.Returned
            ? new AskedClass(only, Obstacle: null) { worker = worker }
            : new AskedClass(only, only.NotConstructed(constructed)) { Threw = constructed as Answer.Threw };
    }

    /// <summary>Asks one of its methods.</summary>
    public Ask Asker(BackwardMethod method) => worker!.Asker(Class!, method);
}
