using System.Collections.Immutable;
using GradCheck.Exercises;
using NUnit.Framework;

namespace GradCheck.Tests.Support;

/// <summary>Reads exercises that a test declares, and what is said of those that cannot be meant.</summary>
internal static class ReadFrom
{
    public static Exercise Exercise(Type forward, Type backward) => ExerciseReader.ReadAll([forward, backward]).Single();

    public static ImmutableArray<Gradient> Gradients(Type backward, Type forward) =>
        BackwardReader.Read(backward, ForwardReader.Read(forward));

    public static string RefusalOf(Type forward) => Refusal(() => ForwardReader.Read(forward));

    public static string RefusalOf(Type backward, Type forward) => Refusal(() => Gradients(backward, forward));

    public static string RefusalOfAll(params Type[] types) => Refusal(() => ExerciseReader.ReadAll(types));

    private static string Refusal(Action read) => Assert.Throws<ExerciseException>(read)!.Message;
}
