namespace GradCheck.Kits;

/// <summary>Writes a kit where nothing is yet.</summary>
internal static class KitFolder
{
    /// <summary>Whether something lies there that a kit could overwrite or mix with.</summary>
    public static bool IsTaken(string path) =>
        File.Exists(path) || Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any();

    public static void Write(string path, IEnumerable<KitFile> files)
    {
        foreach (var file in files)
        {
            string place = Path.Combine([path, .. file.Path.Split('/')]);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.WriteAllBytes(place, file.Content.AsSpan());
        }
    }
}
