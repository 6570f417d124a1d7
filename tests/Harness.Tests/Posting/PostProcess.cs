using System.Diagnostics;
using GradCheck.Isolation.Sandbox;
using GradCheck.Tests.Support;

namespace GradCheck.Tests.Posting;

/// <summary>Runs <c>gradcheck post github</c> as a step of a workflow does, in an environment that holds what GitHub Actions puts there and no more.</summary>
internal static class PostProcess
{
    /// <summary>The environment of a run on a pull request, with the event in a file of this folder.</summary>
    public static Dictionary<string, string> Run(FakeGitHub gitHub, TemporaryFolder folder) =>
        new(StringComparer.Ordinal)
        {
            ["GITHUB_TOKEN"] = FakeGitHub.Token,
            ["GITHUB_API_URL"] = gitHub.Address.TrimEnd('/'),
            ["GITHUB_REPOSITORY"] = FakeGitHub.Repository,
            ["GITHUB_SERVER_URL"] = "https://github.example",
            ["GITHUB_RUN_ID"] = "1234",
            ["GITHUB_EVENT_PATH"] = folder.Write(
                "event.json",
                """{ "pull_request": { "number": 7, "head": { "sha": "0123456789abcdef0123456789abcdef01234567" } } }"""
            ),
        };

    public static Cli.Finished Post(Dictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(Host.Dotnet)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = Repository.Root,
        };
        foreach (string name in start.Environment.Keys.Where(k => k.StartsWith("GITHUB_", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        foreach (string argument in (string[])[Host.Program, "post", "github", .. arguments])
            start.ArgumentList.Add(argument);
        return Cli.Finish(Process.Start(start)!);
    }
}
