using System.CommandLine;
using GradCheck.Isolation.Sandbox;

namespace GradCheck.Commands.Options;

/// <summary>What stands between submissions and the machine.</summary>
internal sealed class IsolationOption
{
    private readonly Option<string> isolation = new Option<string>("--isolation")
    {
        Description = "What keeps submissions from the machine: bubblewrap (Linux), process, or auto: the stronger that works here.",
        DefaultValueFactory = _ => IsolationKind.Auto.Name(),
    }.AcceptOnlyFromAmong([.. Enum.GetValues<IsolationKind>().Select(i => i.Name())]);

    public void AddTo(Command command) => command.Add(isolation);

    /// <exception cref="UsageException">It does not work on this machine.</exception>
    public IsolationKind Read(ParseResult parsed)
    {
        var asked = Enum.Parse<IsolationKind>(parsed.GetValue(isolation)!, ignoreCase: true);
        return asked.Obstacle() is { } obstacle
            ? throw new UsageException($"--isolation {asked.Name()} cannot be had: {obstacle}")
            : asked.Here();
    }
}
