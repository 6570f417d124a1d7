namespace GradCheck.Benchmarks.Starter;

/// <summary>Seconds of one run of each project, one right after the other, so that the machine is as busy for all.</summary>
internal sealed record StarterRun(double Empty, double Untouched, double Solved)
{
    public static StarterRun Of(StarterProjects projects) =>
        new(StarterProjects.Test(projects.Empty), StarterProjects.Test(projects.Untouched), StarterProjects.Test(projects.Solved));
}
