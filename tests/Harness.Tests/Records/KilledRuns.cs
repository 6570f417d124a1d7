using System.Diagnostics;
using GradCheck.Records;
using GradCheck.Tests.Support;
using Newtonsoft.Json;

namespace GradCheck.Tests.Records;

/// <summary>A small class that is graded again and again by runs which are killed at some moment, with a second run beside them or without.</summary>
internal sealed class KilledRuns : IDisposable
{
    private const string Verdicts = "ada 1/1, bob 0/1, cleo 1/1, dan 0/1";
    private const string Foreign = "mine";

    // A run of this class takes about that long where nothing else does.
    private static readonly TimeSpan LatestKill = TimeSpan.FromSeconds(4);

    private readonly TemporaryFolder folder = new();
    private readonly Random random;

    public KilledRuns(int seed)
    {
        random = new Random(seed);
        folder.Write("class/ada.cs", Solutions.RightSquare);
        folder.Write("class/bob.cs", Solutions.Square("return x;"));
        folder.Write("class/cleo.cs", Solutions.Square("return x.PointwiseMultiply(yGrad) * 2;"));
        folder.Write("class/dan.cs", "no source");
        folder.Write("results/.notes", Foreign);
        folder.Write("beside/ada.json", Foreign);
        folder.Write("temporary/gradcheck-AbCdEf/file", Foreign);
    }

    /// <summary>Kills one run and lets the next one end.</summary>
    /// <returns>What is not as it should be.</returns>
    public IReadOnlyList<string> Kill(bool hasSecond)
    {
        using var first = Start();
        using var second = hasSecond ? Start() : null;
        Thread.Sleep(random.Next((int)LatestKill.TotalMilliseconds));
        ProcessTree.KillOnly(first);
        var faults = new List<string>();
        if (second is not null && Cli.Finish(second) is { ExitCode: not (1 or 2) } odd)
            faults.Add($"the run beside it ended with {odd.ExitCode}: {odd.Error}");
        faults.AddRange(Unreadable());
        var next = Cli.Finish(Start());
        if (next.ExitCode != 1)
            faults.Add($"the next run ended with {next.ExitCode}: {next.Error}");
        faults.AddRange(Unreadable());
        faults.AddRange(WrongVerdicts());
        faults.AddRange(Touched());
        faults.AddRange(Left());
        return faults;
    }

    public void Dispose() => folder.Dispose();

    private Process Start() =>
        Cli.StartWith(
            folder.PathOf("temporary"),
            ["grade", folder.PathOf("class"), "--out", folder.PathOf("results"), "--no-cache", "--jobs", "2", "--isolation", "process"]
        );

    private IEnumerable<string> Unreadable() => Files("*.json").Where(f => !IsWhole(f)).Select(f => $"{f} is not whole");

    private static bool IsWhole(string file)
    {
        try
        {
            return JsonConvert.DeserializeObject(File.ReadAllText(file)) is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private IEnumerable<string> WrongVerdicts()
    {
        var rows = ResultJson.Read<ClassResult>(File.ReadAllText(folder.PathOf("results/results.json"))).Submissions;
        string found = string.Join(", ", rows.Select(r => $"{r.Id} {r.Score}/{Math.Max(r.MaxScore, 1)}"));
        return found == Verdicts ? [] : [$"the verdicts are {found}, not {Verdicts}"];
    }

    private IEnumerable<string> Touched() =>
        ((string[])["results/.notes", "beside/ada.json", "temporary/gradcheck-AbCdEf/file"])
            .Where(f => !File.Exists(folder.PathOf(f)) || File.ReadAllText(folder.PathOf(f)) != Foreign)
            .Select(f => $"{f} was touched");

    private IEnumerable<string> Left() =>
        Files("*.tmp").Concat(Directory.GetDirectories(folder.PathOf("temporary"), "gradcheck-*-*")).Select(f => $"{f} is left over");

    private string[] Files(string pattern) => Directory.GetFiles(folder.PathOf("results"), pattern, SearchOption.AllDirectories);
}
