using GradCheck.Records;
using NUnit.Framework;

namespace GradCheck.Tests.Support;

/// <summary>Records that <c>grade</c> wrote, taken elsewhere: the class and the results folder are gone.</summary>
internal sealed class GradedClass : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <param name="sources">Ids and sources.</param>
    public GradedClass(params (string Id, string Source)[] sources)
    {
        foreach (var (id, source) in sources)
            folder.Write($"class/{id}.cs", source);
        var finished = Cli.Run("grade", folder.PathOf("class"), "--out", folder.PathOf("results"), "--seed", "1");
        Assert.That(finished.ExitCode, Is.EqualTo(1), finished.Error);
        Directory.CreateDirectory(folder.PathOf("elsewhere"));
        foreach (var (id, _) in sources)
            File.Move(folder.PathOf($"results/submissions/{id}.json"), PathOf(id));
        File.Move(folder.PathOf("results/results.json"), PathOf("class"));
        Directory.Delete(folder.PathOf("class"), recursive: true);
        Directory.Delete(folder.PathOf("results"), recursive: true);
    }

    public string PathOf(string id) => folder.PathOf($"elsewhere/{id}, moved.json");

    public string Write(string name, string text) => folder.Write(name, text);

    public SubmissionResult Read(string id) => ResultJson.Read<SubmissionResult>(File.ReadAllText(PathOf(id)));

    /// <summary>The gradients with a case that can be repeated.</summary>
    public IEnumerable<GradientResult> FailuresOf(string id) => Read(id).Gradients.Where(g => g.Counterexample is not null);

    public void Dispose() => folder.Dispose();
}
