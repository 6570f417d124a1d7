using System.CommandLine;
using GradCheck.Isolation.Sandbox;
using GradCheck.Records;

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

/// <summary>Whether a submission may use only what the policy allows.</summary>
internal sealed class PolicyOption
{
    private readonly Option<string> policy = new Option<string>("--policy")
    {
        Description =
            "Whether a submission that uses files, threads, reflection and the like is rejected before it runs. "
            + "This is a second fence, behind the processes; off is for tests of the first.",
        HelpName = "on|off",
        DefaultValueFactory = _ => RunFacts.PolicyOn,
    }.AcceptOnlyFromAmong(RunFacts.PolicyOn, RunFacts.PolicyOff);

    public void AddTo(Command command) => command.Add(policy);

    public bool Read(ParseResult parsed) => parsed.GetValue(policy) == RunFacts.PolicyOn;

    /// <summary>As it is given; where it is not, as it was when a record was made.</summary>
    public bool Read(ParseResult parsed, RunFacts recorded) =>
        parsed.GetResult(policy) is { Implicit: false } ? Read(parsed) : recorded.Policy != RunFacts.PolicyOff;
}
