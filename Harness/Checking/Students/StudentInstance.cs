using System.Diagnostics;
using System.Reflection;
using GradCheck.Exercises;

namespace GradCheck.Students;

/// <summary>A student's object in the student's own process, so that a breakpoint works; or why there is none.</summary>
internal sealed record StudentInstance(object? Value, string Obstacle)
{
    // As long as grading waits for one call.
    private static readonly TimeSpan Limit = StudentCode.UsualLimit;

    /// <summary>Constructs the one class of an assembly that implements an interface.</summary>
    public static StudentInstance Create(Type backward, Assembly solution)
    {
        var candidates = solution
            .GetTypes()
            .Where(t => backward.IsAssignableFrom(t) && !t.IsInterface)
            .Select(t => Describe(t, backward))
            .ToList();
        if (StudentClass.Only(candidates) is not { } student)
            return new StudentInstance(null, StudentClass.ObstacleOf(backward.Name, candidates)!);
        object? instance = null;
        var answer = InTime(() => StudentCode.Construct(solution, student.Name, out instance));
        return answer is Answer.Returned ? new StudentInstance(instance, "") : new StudentInstance(null, student.NotConstructed(answer));
    }

    /// <summary>What one of the object's methods answers at a case.</summary>
    public Ask Asker(BackwardMethod method) => drawn => InTime(() => StudentCode.Call(Value!, method.Method, drawn.ArgumentsOf(method)));

    private static StudentClass Describe(Type type, Type backward) =>
        new(
            backward.FullName!,
            type.FullName!,
            Location: null,
            StudentClass.ObstacleOf(
                type.Name,
                type.DeclaringType?.Name,
                type.IsAbstract,
                type.IsByRefLike,
                type.IsGenericType,
                type.IsValueType || type.GetConstructor([]) is not null
            ),
            []
        );

    // What never ends cannot be stopped within a process, and its thread is left behind; while someone debugs it, nothing is too long.
    private static Answer InTime(Func<Answer> ask)
    {
        Answer answer = new Answer.TimedOut(Limit);
        var thread = new Thread(() => answer = ask()) { IsBackground = true };
        thread.Start();
        thread.Join(Debugger.IsAttached ? Timeout.InfiniteTimeSpan : Limit);
        return answer;
    }
}
