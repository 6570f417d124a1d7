namespace GradCheck.Records;

/// <summary>Where a key of seals may lie: not where whoever hands in could read or replace it.</summary>
internal static class KeyPlace
{
    private const string Name = "seal.key";

    /// <summary>The file of the user's own key, in the folder where programs keep their state; null where there is no such folder.</summary>
    /// <param name="variable">A variable of the environment; null where it is not set.</param>
    public static string? OfUser(Func<string, string?> variable) =>
        StateFolder(variable) is { Length: > 0 } state ? Path.Combine(state, "gradcheck", Name) : null;

    /// <summary>Where it must not lie, as the end of a sentence; null where it may lie.</summary>
    /// <param name="folders">Those that hold work or results.</param>
    /// <exception cref="IOException">Links lead in a circle.</exception>
    public static string? Obstacle(string file, IEnumerable<string> folders)
    {
        if (folders.FirstOrDefault(f => Directory.Exists(f) && RealPath.IsIn(file, f)) is { } folder)
            return $"lies in {folder}, which others write to";
        return RealPath.Names(file).SelectMany(Above).FirstOrDefault(IsCheckout) is { } checkout
            ? $"lies in the git checkout {checkout}, which others write to"
            : null;
    }

    private static string? StateFolder(Func<string, string?> variable)
    {
        if (OperatingSystem.IsWindows())
            return Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (OperatingSystem.IsMacOS())
            return home.Length == 0 ? null : Path.Combine(home, "Library", "Application Support");
        // As the XDG base directory specification says: a path that is not absolute is none.
        return variable("XDG_STATE_HOME") is { } state && Path.IsPathRooted(state) ? state
            : home.Length == 0 ? null
            : Path.Combine(home, ".local", "state");
    }

    private static IEnumerable<string> Above(string file)
    {
        for (string? folder = Path.GetDirectoryName(file); folder is not null; folder = Path.GetDirectoryName(folder))
            yield return folder;
    }

    // A file, in a worktree and in a submodule.
    private static bool IsCheckout(string folder) => Path.Exists(Path.Combine(folder, ".git"));
}
