using GradCheck.Isolation.Compiling;
using GradCheck.Students;
using GradCheck.Submissions;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Isolation;

/// <summary>A source that the compiler dies of is an error like any other, and the next source compiles.</summary>
public sealed class CompilerTests
{
    [Test]
    public void Survives_20000_nested_parentheses()
    {
        string bomb = Solutions.Square($"return {new string('(', 20_000)}x{new string(')', 20_000)};");
        using var compiler = new Compiler(CompilerLimits.Default, CancellationToken.None);

        var reply = compiler.Compile([new SourceFile("Bomb.cs", bomb)]);
        var next = compiler.Compile([new SourceFile("Mine.cs", Solutions.RightSquare)]);

        Assert.Multiple(() =>
        {
            Assert.That(
                reply.Errors.Single(),
                Is.EqualTo(
                    new SourceError(
                        "Bomb.cs",
                        0,
                        0,
                        "GC005",
                        "The C# compiler gave up on this source: something in it is nested too deeply."
                    )
                )
            );
            Assert.That(next.Errors, Is.Empty);
        });
    }

    [Test]
    public void Gives_up_on_a_source_that_takes_too_long()
    {
        using var compiler = new Compiler(CompilerLimits.Default with { Compile = TimeSpan.FromMilliseconds(1) }, CancellationToken.None);

        var reply = compiler.Compile([new SourceFile("Mine.cs", Solutions.RightSquare)]);

        Assert.That(
            reply.Errors.Single(),
            Is.EqualTo(new SourceError("Mine.cs", 0, 0, "GC005", "The C# compiler gave up on this source: it was not done after 0 s."))
        );
    }

    [Test]
    public void Finds_the_class_and_the_line_of_each_method()
    {
        using var compiler = new Compiler(CompilerLimits.Default, CancellationToken.None);

        var found = compiler.Compile([new SourceFile("Mine.cs", Solutions.RightSquare)]).Classes.Single();

        Assert.Multiple(() =>
        {
            Assert.That((found.Interface, found.Name, found.Obstacle), Is.EqualTo(("GradCheck.Fixtures.ISquare", "Mine", default(string))));
            Assert.That(found.Methods.Single().Location, Is.EqualTo(new SourceLocation("Mine.cs", 7)));
        });
    }
}
