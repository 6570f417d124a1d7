namespace GradCheck.Benchmarks;

/// <summary>The clone that this program was built in.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot(string path) =>
        File.Exists(Path.Combine(path, "GradCheck.sln")) ? path : FindRoot(Path.GetDirectoryName(path)!);
}
