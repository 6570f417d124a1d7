using GradCheck.Commands.Progress;
using NUnit.Framework;

namespace GradCheck.Tests.Commands;

/// <summary>What the terminal says below the bar.</summary>
public sealed class RunStateTests
{
    private TimeSpan now;

    [Test]
    public void Names_who_is_running_the_longest_first_and_who_is_done_no_more()
    {
        var state = new RunState(() => now);
        foreach (string id in (string[])["a", "b", "c", "d", "e", "f"])
        {
            state.Start(id);
            now += TimeSpan.FromSeconds(1);
        }

        state.Finish("b", isPerfect: true);

        Assert.That(state.Running(), Is.EqualTo("running: a 6 s, c 4 s, d 3 s, e 2 s and 1 more"));
    }

    [Test]
    public void Counts_what_is_not_right_and_how_fast_it_goes()
    {
        var state = new RunState(() => now);
        now = TimeSpan.FromSeconds(4);

        state.Finish("a", isPerfect: true);
        state.Finish("b", isPerfect: false);

        Assert.Multiple(() =>
        {
            Assert.That(state.Summary(), Is.EqualTo("1 not all right so far; 0.5 a second"));
            Assert.That(state.Running(), Is.Empty);
        });
    }

    [Test]
    public void Shows_no_control_characters_of_a_name()
    {
        var state = new RunState(() => now);

        state.Start("\u001b[31mred\n::error::x");

        Assert.That(state.Running(), Is.EqualTo("running:  [31mred : :error: :x 0 s"));
    }
}
