namespace GradCheck.Tests.Submissions;

/// <summary>A folder of its own for one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("gradcheck-");

    public string Path => folder.FullName;

    public string At(string relative) => System.IO.Path.Combine(Path, relative);

    public TemporaryFolder With(string relative, string text) => With(relative, System.Text.Encoding.UTF8.GetBytes(text));

    public TemporaryFolder With(string relative, byte[] content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(At(relative))!);
        File.WriteAllBytes(At(relative), content);
        return this;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
