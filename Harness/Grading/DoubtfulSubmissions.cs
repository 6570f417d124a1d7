using System.Diagnostics;
using System.Globalization;

namespace GradCheck.Grading;

/// <summary>
/// Submissions with a verdict that a busy machine may have brought about. When all others are done they are graded again, alone and once; what comes
/// of that is final for this run.
/// </summary>
/// <param name="longest">Wall-clock time after which none is begun any more, and the first verdict stands.</param>
internal sealed class DoubtfulSubmissions(TimeSpan longest)
{
    public static readonly TimeSpan UsualLongest = TimeSpan.FromMinutes(5);

    private readonly SortedDictionary<int, Graded> first = [];

    /// <summary>Their positions, in order.</summary>
    public IReadOnlyCollection<int> Positions => first.Keys;

    public void Add(int position, Graded record)
    {
        lock (first)
            first.Add(position, record);
    }

    /// <summary>The final record of each, in order.</summary>
    /// <param name="grade">Grades the submission at a position.</param>
    /// <param name="notice">Told in a sentence what is about to be done.</param>
    public IEnumerable<(int Position, Graded Record)> GradeAgain(Func<int, Graded> grade, Action<string> notice)
    {
        if (first.Count > 0)
            notice($"{Submissions(first.Count)} may have been slowed by the machine and {Are(first.Count)} asked again alone.");
        var clock = Stopwatch.StartNew();
        var asked = new HashSet<string>();
        foreach (var (position, record) in first)
        {
            var facts = record.Result.Submission;
            // What somebody handed in, too, follows the first of them, and costs nothing.
            if (clock.Elapsed < longest || (facts.SameAs is { } same && asked.Contains(same)))
                asked.Add(facts.Id);
            yield return (position, asked.Contains(facts.Id) ? grade(position) : record);
        }
        if (asked.Count < first.Count)
            notice(TimeIsOver(first.Count - asked.Count));
    }

    private string TimeIsOver(int left) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Submissions(left)} {Are(left)} not asked again: the {longest.TotalMinutes:0.#} minutes for that are over. Grade again when the machine is less busy."
        );

    private static string Submissions(int count) => count == 1 ? "1 submission" : $"{count} submissions";

    private static string Are(int count) => count == 1 ? "is" : "are";
}
