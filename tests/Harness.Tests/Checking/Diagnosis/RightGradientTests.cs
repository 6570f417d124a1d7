using GradCheck.Exercises;
using GradCheck.Students;
using GradCheck.Tests.Checking.Judging.Shrinking;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Diagnosis;

/// <summary>A right gradient, in whatever form, is never told that it has a mistake.</summary>
public sealed class RightGradientTests
{
    private static IEnumerable<TestCaseData> Forms =>
        from type in typeof(RightGradientTests).Assembly.GetTypes()
        where type.Namespace == "GradCheck.Tests.References" && !type.IsAbstract && !type.IsNested
        let exercise = Grade.Settings.Catalogue.FirstOrDefault(e => e.Backward.IsAssignableFrom(type))
        where exercise is not null
        select new TestCaseData(type, exercise.Name).SetArgDisplayNames(type.Name);

    private static IEnumerable<TestCaseData> Sample => Corpus.Of(Forms, nth: 5);

    [Category(Corpus.Category)]
    [TestCaseSource(nameof(Sample))]
    public void Says_nothing_of_a_reference(Type type, string name)
    {
        object instance = Activator.CreateInstance(type)!;
        var exercise = Grade.Exercise(name);

        Assert.That(exercise.Gradients.Select(g => Diagnosed.Of(Asked(exercise, g, instance))), Is.All.Null);
    }

    private static Shrunk Asked(Exercise exercise, Gradient gradient, object instance) =>
        Shrunk.Of(exercise, gradient.Name, c => StudentCode.Call(instance, gradient.Method.Method, c.ArgumentsOf(gradient.Method)));
}
