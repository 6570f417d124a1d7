using GradCheck.Isolation.Sandbox;
using NUnit.Framework;

namespace GradCheck.Tests.Support;

/// <summary>Tests that need a kind of isolation which not every machine has.</summary>
internal static class Sandboxed
{
    // Set by .ci/run: there it is a failure that the sandbox was not tested.
    private const string Required = "GRADCHECK_REQUIRE_SANDBOX";

    /// <summary>Skips the test where this isolation cannot be had, and says why.</summary>
    public static void Require(IsolationKind isolation)
    {
        if (isolation.Obstacle() is { } obstacle)
            Skip(obstacle);
        if (!OperatingSystem.IsLinux())
            Skip("Files, network and processes are closed on Linux only.");
    }

    private static void Skip(string reason)
    {
        if (Environment.GetEnvironmentVariable(Required) is null)
            Assert.Ignore(reason);
        Assert.Fail(reason);
    }
}
