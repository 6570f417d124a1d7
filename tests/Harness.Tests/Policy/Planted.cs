using NUnit.Framework;

namespace GradCheck.Tests.Policy;

/// <summary>Sources with something in them that is refused. The comment <c>//!</c> ends the line where it is; a source of one line needs none.</summary>
internal static class Planted
{
    private const string Mark = "//!";

    /// <summary>Expects one finding on each marked line, all with the same id and sentence, and no other error.</summary>
    public static void IsRefused(Func<string, string> file, string code, string id, string sentence)
    {
        string source = file(code.Contains(Mark, StringComparison.Ordinal) ? code : $"{code} {Mark}");
        var marked = source.Split('\n').Index().Where(line => line.Item.Contains(Mark, StringComparison.Ordinal));

        Assert.That(
            Policed.Errors(source).Select(e => $"{e.File}:{e.Line}: {e.Id} {e.Message}"),
            Is.EqualTo(marked.Select(line => $"File1.cs:{line.Index + 1}: {id} {sentence}"))
        );
    }

    public static void IsAllowed(Func<string, string> file, string code) => Assert.That(Policed.Errors(file(code)), Is.Empty);
}
