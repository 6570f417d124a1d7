using System.CommandLine;
using GradCheck.Cases;
using GradCheck.Commands.Options;
using GradCheck.Commands.Progress;
using GradCheck.Verification;
using Spectre.Console;

namespace GradCheck.Commands;

/// <summary><c>verify EXERCISE</c>: an instructor's check of an exercise.</summary>
internal static class VerifyCommand
{
    private static readonly Argument<string> Name = new("EXERCISE") { Description = "The exercise; 'gradcheck exercises' lists them." };

    private static readonly Option<string?> Reference = new("--reference", "-r")
    {
        Description = "A right solution. Bugs are planted in it, one at a time, to see which of them the exercise catches.",
        HelpName = "FILE.cs",
    };

    private static readonly Option<int> Seed = new("--seed")
    {
        Description = "Chooses the random cases.",
        HelpName = "N",
        DefaultValueFactory = _ => CaseDrawer.UsualSeed,
    };

    private static readonly Option<double> Timeout = new("--timeout")
    {
        Description = "Seconds that one call of a planted bug may take.",
        HelpName = "SECONDS",
        DefaultValueFactory = _ => new VerificationSettings().MutantLimits.Call.TotalSeconds,
    };

    private static readonly FixturesOption Fixtures = new();
    private static readonly ToleranceOptions Tolerance = new();

    public static Command Create()
    {
        var command = new Command(
            "verify",
            "Checks an exercise before students see it: shapes, error bars, and which planted bugs it catches. Exits with 1 where one slips through. "
                + "Example: gradcheck verify Affine --reference MyAffine.cs"
        )
        {
            Name,
            Reference,
            Seed,
            Timeout,
        };
        Fixtures.AddTo(command);
        Tolerance.AddTo(command);
        command.SetAction((parsed, stop) => Task.FromResult(Verify(parsed, stop)));
        return command;
    }

    // It takes a while, which a log need not know.
    private static VerificationResult WhileWaiting(Func<VerificationResult> verify)
    {
        var console = Terminal.Error();
        return console.Profile.Capabilities.Interactive ? console.Status().Start("Verifying", _ => verify()) : verify();
    }

    /// <summary>1 where the reference is wrong or a bug slips through.</summary>
    public static int ExitCodeOf(VerificationResult result) => result.IsClean ? ExitCode.Passed : ExitCode.NotPassed;

    private static int Verify(ParseResult parsed, CancellationToken stop)
    {
        double seconds = parsed.GetValue(Timeout);
        if (seconds is not (> 0 and <= 3600))
            throw new UsageException("--timeout takes a number of seconds, more than 0 and at most 3600.");
        var library = Fixtures.Read(parsed, stop);
        var exercise = CheckingOptions.Find(parsed.GetValue(Name)!, library.Exercises);
        var settings = new VerificationSettings
        {
            Seed = parsed.GetValue(Seed),
            Tolerance = Tolerance.Read(parsed),
            Contracts = library.Contracts,
        };
        settings = settings with { MutantLimits = settings.MutantLimits with { Call = TimeSpan.FromSeconds(seconds) } };
        try
        {
            var result = WhileWaiting(() => ExerciseVerification.Run(exercise, parsed.GetValue(Reference), settings, stop));
            var console = Terminal.Out();
            console.Write(ExerciseReport.Render(result, settings.Seed));
            console.Write(MutantReport.Render(result));
            return ExitCodeOf(result);
        }
        catch (VerificationException e)
        {
            Console.Error.WriteLine(e.Message);
            return ExitCode.NotGraded;
        }
    }
}
