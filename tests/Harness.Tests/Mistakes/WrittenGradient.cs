using System.Reflection;
using GradCheck.Cases;
using GradCheck.Exercises;
using GradCheck.Judging;
using GradCheck.Numerics;
using GradCheck.Students;

namespace GradCheck.Tests.Mistakes;

/// <summary>One gradient of an exercise as somebody wrote it; where its method returns several, the others are right.</summary>
/// <param name="Body">A static method that takes any of the interface's parameters, by their names.</param>
internal sealed record WrittenGradient(Exercise Exercise, Gradient Gradient, MethodInfo Body)
{
    private readonly object right = Activator.CreateInstance(RightForm(Exercise))!;

    public string Name => Body.Name;

    /// <summary>What the student's method answers to a case.</summary>
    public Answer Answer(Case drawn)
    {
        var answer = StudentCode.Call(right, Body, [.. Body.GetParameters().Select(p => Argument(drawn, p.Name!))]);
        return answer is Answer.Returned returned && Gradient.Method.Returns.Length > 1 ? Among(drawn, returned) : answer;
    }

    /// <summary>The right value of any gradient of the exercise.</summary>
    public Tensor RightAnswer(Case drawn, Gradient gradient) => RightAnswer(drawn, gradient.Method).Tensors[gradient.Position]!;

    /// <summary>What becomes of it at a rung.</summary>
    public RungVerdict Judge(Rung rung, ReferenceSet references) =>
        GradientCheck.Rung(Gradient.Method, [Gradient], rung, references, Tolerance.Default, Answer).Single();

    /// <summary>What becomes of it at every rung.</summary>
    public GradientVerdict Judge(ReferenceSet references) => new(Gradient, [.. references.Rungs.Select(r => Judge(r, references))]);

    public override string ToString() => $"{Exercise}.{Gradient} {Name.Replace('_', ' ')}";

    private Tensor Argument(Case drawn, string name)
    {
        var parameters = Gradient.Method.Method.GetParameters();
        int index = Array.FindIndex(parameters, p => string.Equals(p.Name, name, StringComparison.Ordinal));
        return index >= 0
            ? drawn.ArgumentsOf(Gradient.Method)[index]
            : throw new InvalidOperationException($"{this} takes {name}, which {Gradient.Method.Name} is not given.");
    }

    private Answer.Returned Among(Case drawn, Answer.Returned one)
    {
        var all = RightAnswer(drawn, Gradient.Method);
        return all with { Tensors = all.Tensors.SetItem(Gradient.Position, one.Tensors[0]), ChangedParameter = one.ChangedParameter };
    }

    private Answer.Returned RightAnswer(Case drawn, BackwardMethod method) =>
        (Answer.Returned)StudentCode.Call(right, method.Method, drawn.ArgumentsOf(method));

    private static Type RightForm(Exercise exercise) =>
        typeof(WrittenGradient).Assembly.GetType($"GradCheck.Tests.References.{exercise.Name}Reference", throwOnError: true)!;
}
