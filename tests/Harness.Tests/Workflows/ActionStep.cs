using System.Diagnostics;
using GradCheck.Isolation.Sandbox;
using GradCheck.Tests.Support;

namespace GradCheck.Tests.Workflows;

/// <summary>Runs the scripts of action.yml as a runner does: bash, a workspace, and files that collect outputs and the job summary.</summary>
internal sealed class ActionStep(TemporaryFolder workspace, Dictionary<string, string> environment)
{
    /// <summary>The folder of action.yml.</summary>
    public string Action { get; init; } = Repository.Root;

    /// <summary>How its program is built; by itself, as these tests are.</summary>
    public string Configuration { get; init; } = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    public string Output => Collected("output");

    public string Summary => Collected("summary");

    public Cli.Finished Run(string script)
    {
        var start = new ProcessStartInfo("bash")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = workspace.Root,
        };
        start.ArgumentList.Add(Path.Combine(Action, ".github", "action", script));
        foreach (string name in start.Environment.Keys.Where(k => k.StartsWith("GITHUB_", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        start.Environment["GITHUB_ACTION_PATH"] = Action;
        start.Environment["GITHUB_OUTPUT"] = workspace.PathOf("output");
        start.Environment["GITHUB_STEP_SUMMARY"] = workspace.PathOf("summary");
        start.Environment["GRADCHECK_CONFIGURATION"] = Configuration;
        start.Environment["PATH"] = $"{Path.GetDirectoryName(Host.Dotnet)}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}";
        return Cli.Finish(Process.Start(start)!);
    }

    private string Collected(string name) => File.Exists(workspace.PathOf(name)) ? File.ReadAllText(workspace.PathOf(name)) : "";
}
