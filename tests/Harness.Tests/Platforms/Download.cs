using GradCheck.Tests.Submissions.Archives;
using GradCheck.Tests.Support;

namespace GradCheck.Tests.Platforms;

/// <summary>What a platform gives a teacher: a class's files, as an archive or unpacked, and a table of the class.</summary>
internal sealed class Download : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public string Results => folder.PathOf("results");

    public string Zip(params (string Path, byte[] Content)[] files) => Write("download.zip", Packed.ZipOf(files));

    public string Unpacked(params (string Path, byte[] Content)[] files) => Unpacked("download", files);

    /// <param name="name">What the folder is called.</param>
    public string Unpacked(string name, params (string Path, byte[] Content)[] files)
    {
        foreach (var (path, content) in files)
            Write($"{name}/{path}", content);
        return folder.PathOf(name);
    }

    public string Write(string name, byte[] content)
    {
        string path = folder.Write(name, "");
        File.WriteAllBytes(path, content);
        return path;
    }

    /// <summary>Grades with the real command.</summary>
    public Cli.Finished Grade(string place, params string[] options) => Cli.Run(["grade", place, "--out", Results, .. options]);

    public void Dispose() => folder.Dispose();
}
