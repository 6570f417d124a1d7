namespace GradCheck.Tests.Support;

/// <summary>Where the files of this repository are, from wherever the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "GradCheck.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder)!);
}
