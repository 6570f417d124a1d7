using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Architecture;

/// <summary>The page that shows the architecture shows all of it.</summary>
public sealed class PageTests
{
    [Test]
    public void Names_every_room()
    {
        string page = File.ReadAllText(Repository.PathOf("Harness", "README.md"));
        var rooms = Directory
            .GetDirectories(Repository.PathOf("Harness"))
            .Select(Path.GetFileName)
            .Except(["bin", "obj"])
            .Select(r => $"`{r}");

        Assert.That(
            rooms.Where(r => !page.Contains($"{r}`", StringComparison.Ordinal) && !page.Contains($"{r}/", StringComparison.Ordinal)),
            Is.Empty
        );
    }
}
