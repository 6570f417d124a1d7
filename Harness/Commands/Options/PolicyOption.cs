using System.CommandLine;

namespace GradCheck.Commands.Options;

/// <summary>Whether a submission may use only what the policy allows.</summary>
internal sealed class PolicyOption
{
    private readonly Option<string> policy = new Option<string>("--policy")
    {
        Description =
            "Whether a submission that uses files, threads, reflection and the like is rejected before it runs. "
            + "This is a second fence, behind the processes; off is for tests of the first.",
        HelpName = "on|off",
        DefaultValueFactory = _ => "on",
    }.AcceptOnlyFromAmong("on", "off");

    public void AddTo(Command command) => command.Add(policy);

    public bool Read(ParseResult parsed) => parsed.GetValue(policy) == "on";
}
