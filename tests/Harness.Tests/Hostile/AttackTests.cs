using GradCheck.Isolation.Sandbox;
using GradCheck.Records;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Hostile;

/// <summary>
/// Every attack, through the real compiler and worker processes: it gets exactly what its header says, forges no pass, learns no secret, touches
/// nothing, leaves nothing behind, and the submission that is graded after it is graded as ever.
/// </summary>
[TestFixture(true)]
[TestFixture(false)]
[Category(Corpus.Category)]
[Parallelizable(ParallelScope.All)]
public sealed class AttackTests(bool policy)
{
    // Of a record: whoever reads a class of hundreds has to hold them all.
    private const int MostCharacters = 150_000;

    // In a sample, one for each fate without the policy, where the processes are put to the test, of the first words.
    private static IEnumerable<TestCaseData> Attacks =>
        Corpus
            .OfEach(Attack.All, a => a.PolicyOff.Split(' ')[0] + a.PolicyOn.Split(' ')[0])
            .Select(a => new TestCaseData(a).SetArgDisplayNames(a.Name));

    [TestCaseSource(nameof(Attacks))]
    public void Fails(object hostile)
    {
        var attack = (Attack)hostile;
        if (!policy)
            Sandboxed.Require(IsolationKind.Bubblewrap);
        using var trap = new Trap();
        using var desk = new TemporaryFolder();

        var wait = attack.Wait(policy);
        string expected = attack.Expected(policy);
        string planted = trap.Plant(attack);
        var result = HostileRun.Attack(planted, policy, wait);
        // As in a class: what a busy machine may have brought about is asked again.
        if (result.IsDoubtful && Fate.Of(result) != expected)
            result = HostileRun.Attack(planted, policy, wait);
        // What was refused never ran, and can have left nothing to a neighbour.
        var neighbour =
            result.Status == SubmissionStatus.Rejected
                ? null
                : HostileRun.Graded(desk.Write("Neighbour.cs", Solutions.RightSquare), policy, wait);

        Assert.Multiple(() =>
        {
            Assert.That(Fate.Of(result), Is.EqualTo(expected), Told.Of(result));
            if (!policy && attack.Says.Length > 0)
                Assert.That(Told.First(result), Is.EqualTo(attack.Says));
            Assert.That(result.Score, Is.Zero, "a forged pass");
            Assert.That(Told.By(result), Does.Not.Contain("ESCAPED").And.Not.Contain("LEAKED").And.Not.Contain(Trap.Secret));
            Assert.That(Told.Record(result), Has.Length.LessThan(MostCharacters));
            Assert.That(trap.Damage(), Is.Empty);
            Assert.That(Told.Unprintable(result), Is.Empty, "what a terminal must not get");
            Assert.That(neighbour?.IsPerfect, Is.Not.False, "a neighbour that was right");
        });
    }
}
