using GradCheck.Judging;
using GradCheck.Numerics;
using GradCheck.Students;
using GradCheck.Tests.Mistakes;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Checking.Judging;

/// <summary>Every right solution of every exercise in the catalogue, in each algebraic form, passes at every rung.</summary>
public sealed class CatalogueTests
{
    private static readonly Dictionary<string, ReferenceSet> Sets = Grade.Settings.Catalogue.ToDictionary(
        e => e.Name,
        MistakeReferences.Of
    );

    private static IEnumerable<string> Names => Sets.Keys;

    private static IEnumerable<TestCaseData> Solutions =>
        from type in typeof(CatalogueTests).Assembly.GetTypes()
        where type.Namespace == "GradCheck.Tests.References" && !type.IsAbstract && !type.IsNested
        let set = Sets.Values.FirstOrDefault(s => s.Exercise.Backward.IsAssignableFrom(type))
        where set is not null
        select new TestCaseData(type, set.Exercise.Name).SetArgDisplayNames(type.Name);

    private static IEnumerable<TestCaseData> Asked => Corpus.Of(Solutions, nth: 5);

    [Category(Corpus.Category)]
    [TestCaseSource(nameof(Asked))]
    public void Passes_every_right_solution(Type type, string name)
    {
        var set = Sets[name];
        object instance = Activator.CreateInstance(type)!;
        var judged =
            from method in set.Exercise.Gradients.Select(g => g.Method).Distinct()
            let gradients = set.Exercise.Gradients.Where(g => g.Method == method).ToList()
            from rung in set.Rungs
            from verdict in GradientCheck
                .Rung(
                    method,
                    gradients,
                    rung,
                    set,
                    Tolerance.Default,
                    c => StudentCode.Call(instance, method.Method, c.ArgumentsOf(method))
                )
                .Zip(gradients, (v, g) => (Rung: v, Gradient: g))
            select (verdict.Gradient, verdict.Rung);
        var verdicts = judged.ToList();

        Assert.That(verdicts.Where(v => v.Rung.Outcome != Outcome.Pass).Select(v => Sentence.Render(v.Gradient, v.Rung)), Is.Empty);
        Assert.That(verdicts.SelectMany(v => Notes.Create(new GradientVerdict(v.Gradient, [v.Rung]))).Select(n => n.Message), Is.Empty);
    }

    [Test]
    public void Takes_no_smooth_point_for_a_kink([ValueSource(nameof(Names))] string name)
    {
        var set = Sets[name];
        var entries =
            from rung in set.Rungs
            from drawn in set.Cases(rung)
            from gradient in set.Exercise.Gradients
            let reference = drawn[gradient] as EntryReference
            where reference is not null
            from index in Enumerable.Range(0, reference.Count)
            select reference[index];

        Assert.That(entries.Where(e => e.IsAtKink), Is.Empty);
    }

    [Test]
    public void Has_at_least_three_forms_of_every_exercise() =>
        Assert.That(Solutions.GroupBy(s => s.Arguments[1]!).Where(g => g.Count() >= 3).Select(g => g.Key), Is.EquivalentTo(Sets.Keys));
}
