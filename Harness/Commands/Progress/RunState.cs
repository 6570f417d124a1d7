using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using GradCheck.Records;
using GradCheck.Reports;
using GradCheck.Submissions;
using GradCheck.Wording;

namespace GradCheck.Commands.Progress;

/// <summary>How far a run is: who is running, how many are not right, how fast it goes. Several threads may use it.</summary>
/// <param name="clock">Time since the run began.</param>
internal sealed class RunState(Func<TimeSpan> clock)
{
    // Beside each other on one line.
    private const int MostNames = 4;
    private const int LongestName = 24;

    private readonly Lock changing = new();
    private readonly Dictionary<string, TimeSpan> running = [];
    private int done;
    private int wrong;

    public RunState()
        : this(Since(Stopwatch.StartNew())) { }

    public void Start(string id)
    {
        lock (changing)
            running[id] = clock();
    }

    public void Finish(string id, bool isPerfect)
    {
        lock (changing)
        {
            running.Remove(id);
            done++;
            wrong += isPerfect ? 0 : 1;
        }
    }

    /// <summary><c>12 not all right so far; 3.4 a second</c></summary>
    public string Summary()
    {
        lock (changing)
        {
            double seconds = clock().TotalSeconds;
            string rate = seconds > 0 ? string.Create(CultureInfo.InvariantCulture, $"{done / seconds:0.0} a second") : "";
            return string.Create(CultureInfo.InvariantCulture, $"{wrong} not all right so far; {rate}");
        }
    }

    /// <summary><c>running: s04 12 s, s07 0 s</c>; the longest first.</summary>
    public string Running()
    {
        lock (changing)
        {
            var names = running.OrderBy(r => r.Value).Select(r => Name(r.Key, clock() - r.Value)).ToImmutableArray();
            string more =
                names.Length > MostNames ? string.Create(CultureInfo.InvariantCulture, $" and {names.Length - MostNames} more") : "";
            return names.IsEmpty ? "" : $"running: {string.Join(", ", names.Take(MostNames))}{more}";
        }
    }

    private static Func<TimeSpan> Since(Stopwatch watch) => () => watch.Elapsed;

    private static string Name(string id, TimeSpan time) =>
        string.Create(CultureInfo.InvariantCulture, $"{PlainText.Line(id, LongestName)} {time.TotalSeconds:0} s");
}

/// <summary>What a run tells while it goes on.</summary>
/// <param name="Started">A submission's turn has come; several threads may say so at once.</param>
/// <param name="Graded">Its record is written; one thread at a time says so.</param>
/// <param name="Notice">Something is to be said of the run, in a sentence.</param>
internal sealed record RunEvents(Action<Submission> Started, Action<SubmissionResult> Graded, Action<string> Notice)
{
    /// <summary>The same, told of submissions by names that are told apart.</summary>
    public RunEvents Calling(ToldApart names) => new(s => Started(s with { Id = names.Name(s.Id) }), r => Graded(names.In(r)), Notice);
}

/// <summary>How much people are told on standard error; standard output is the same at each.</summary>
internal enum Verbosity
{
    /// <summary>What went wrong with the run, and nothing else.</summary>
    Quiet,

    /// <summary>How far it is, and how the class did.</summary>
    Normal,

    /// <summary>Also what is wrong with each gradient.</summary>
    Detailed,
}
