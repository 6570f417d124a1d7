using System.Text.RegularExpressions;
using GradCheck.Tests.Support;
using GradCheck.Tests.Workflows;

namespace GradCheck.Tests.Kits;

/// <summary>The action of a kit, with the inputs that the kit's own workflow gives it.</summary>
internal static class KitAction
{
    /// <param name="workspace">What the runner calls so.</param>
    /// <param name="kit">The repository, checked out.</param>
    public static ActionStep Of(TemporaryFolder workspace, string kit)
    {
        string workflow = File.ReadAllText(Path.Combine(kit, ".github", "workflows", "gradcheck.yml"));
        string place = Value(workflow, "path");
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["RUNNER_OS"] = OperatingSystem.IsLinux() ? "Linux" : "macOS",
            ["GRADCHECK_FOLDER"] = Value(workflow, "folder"),
            ["GRADCHECK_CHECKOUT"] = Value(workflow, "checkout"),
            ["GRADCHECK_RESULTS"] = "results",
            ["GRADCHECK_OPTIONS"] = Value(workflow, "options"),
        };
        return new ActionStep(workspace, environment)
        {
            Action = workspace.PathOf(place + Value(workflow, "- uses", after: $"./{place}")),
            Configuration = "Release",
        };
    }

    private static string Value(string workflow, string name, string after = "") =>
        Regex
            .Match(
                workflow,
                $"^ *{Regex.Escape(name)}: \"?{Regex.Escape(after)}(?<value>[^\"\\n]*)",
                RegexOptions.Multiline | RegexOptions.ExplicitCapture,
                TimeSpan.FromSeconds(1)
            )
            .Groups["value"]
            .Value;
}
