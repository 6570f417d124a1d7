using GradCheck.Tests.Support;
using Microsoft.Playwright;
using NUnit.Framework;
using static Microsoft.Playwright.Assertions;

namespace GradCheck.Tests.Reports.Web;

/// <summary>The class's page, opened from the disk in a real browser.</summary>
public sealed class IndexInBrowserTests
{
    [Test]
    public async Task Says_on_the_first_screen_how_the_class_did_and_where_it_struggles()
    {
        await using var report = await OpenedReport.Of(
            SmallClass.All,
            new()
            {
                ViewportSize = new() { Width = 1280, Height = 800 },
            }
        );

        await Expect(report.Page.GetByText("1 of 5 submissions is right everywhere")).ToBeInViewportAsync();
        await Expect(report.Page.GetByText("The class struggles most with")).ToBeInViewportAsync();
        await Expect(report.Page.GetByRole(AriaRole.Heading, new() { Name = "Gradients" })).ToBeInViewportAsync();
        await Expect(report.Page.GetByRole(AriaRole.Img, new() { Name = "Submissions by score" })).ToBeInViewportAsync();
    }

    [Test]
    public async Task Sorts_by_name_score_and_gradient_and_says_so()
    {
        await using var report = await OpenedReport.Of(SmallClass.All);

        Assert.That(await report.Names(5), Is.EqualTo(new[] { "amina", "Boris Ødegård", "chloé and dàvid", "emil", "fatou" }));
        await report.SortBy("submission");
        Assert.That(await report.Names(1), Is.EqualTo(new[] { "fatou" }));
        await report.SortBy("score");
        Assert.That(await report.Names(5), Is.EqualTo(new[] { "emil", "fatou", "chloé and dàvid", "Boris Ødegård", "amina" }));
        await Expect(report.Header("score")).ToHaveAttributeAsync("aria-sort", "ascending");
        await report.SortBy("score");
        await Expect(report.Header("score")).ToHaveAttributeAsync("aria-sort", "descending");
        Assert.That(await report.Names(1), Is.EqualTo(new[] { "amina" }));
        await report.SortBy("B2Grad");
        Assert.That(
            await report.Names(2),
            Is.EqualTo(new[] { "Boris Ødegård", "emil" }),
            "the wrong one first, then the one that is not there"
        );
        await Expect(report.Header("score")).ToHaveAttributeAsync("aria-sort", "none");
    }

    [Test]
    public async Task Filters_by_name_by_state_and_by_mistake()
    {
        await using var report = await OpenedReport.Of(SmallClass.All);

        await report.Page.GetByLabel("Name").FillAsync("CHLOÉ");
        await Expect(report.Status).ToHaveTextAsync("1 of 5 submissions");
        await report.Page.GetByRole(AriaRole.Button, new() { Name = "Clear" }).ClickAsync();
        await Expect(report.Status).ToHaveTextAsync("5 submissions");
        await report.Page.GetByLabel("Show").SelectOptionAsync("rejected");
        Assert.That(await report.Names(2), Is.EqualTo(new[] { "emil" }));
        await report.Page.GetByRole(AriaRole.Button, new() { Name = "Clear" }).ClickAsync();
        await Expect(report.Status).ToHaveTextAsync("5 submissions");
        var mistake = report.Page.GetByRole(AriaRole.Button, new() { Name = "timed out" });
        await mistake.ClickAsync();
        await Expect(mistake).ToHaveAttributeAsync("aria-pressed", "true");
        Assert.That(await report.Names(2), Is.EqualTo(new[] { "Boris Ødegård" }));
        await mistake.ClickAsync();
        await Expect(report.Status).ToHaveTextAsync("5 submissions");
    }

    [Test]
    public async Task Says_when_nothing_is_found()
    {
        await using var report = await OpenedReport.Of(SmallClass.All);

        await report.Page.GetByLabel("Name").FillAsync("nobody");

        await Expect(report.Status).ToHaveTextAsync("0 of 5 submissions");
        await Expect(report.Rows).ToHaveCountAsync(0);
    }

    [Test]
    public async Task Follows_the_keyboard_from_the_filter_to_a_students_page()
    {
        await using var report = await OpenedReport.Of(SmallClass.All);
        var keyboard = report.Page.Keyboard;

        await report.Page.GetByRole(AriaRole.Button, new() { Name = "Clear" }).FocusAsync();
        await keyboard.PressAsync("Tab");
        Assert.That(await report.Focused(), Is.EqualTo("submission"));
        await keyboard.PressAsync("ArrowRight");
        await keyboard.PressAsync("Enter");
        Assert.That(await report.Focused(), Is.EqualTo("score"));
        Assert.That(await report.Names(1), Is.EqualTo(new[] { "emil" }));
        await keyboard.PressAsync("ArrowDown");
        Assert.That(await report.Focused(), Is.EqualTo("rejected"));
        await keyboard.PressAsync("ArrowDown");
        await keyboard.PressAsync("ArrowDown");
        await keyboard.PressAsync("ArrowDown");
        await keyboard.PressAsync("Home");
        Assert.That(await report.Focused(), Is.EqualTo("Boris Ødegård"));
        await keyboard.PressAsync("Enter");
        await Expect(report.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Boris Ødegård");
    }

    [Test]
    public async Task Opens_a_student_at_the_gradient_whatever_the_name_holds()
    {
        await using var report = await OpenedReport.Of(SmallClass.All);

        await report.Page.GetByTitle("W2Grad: wrong shape").ClickAsync();

        await Expect(report.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("chloé and dàvid");
        Assert.That(report.Page.Url, Does.EndWith("#W2Grad"));
        await Expect(report.Page.GetByText("The shapes differ")).ToBeVisibleAsync();
    }

    [Test]
    [Long]
    public async Task Holds_five_thousand_and_draws_those_in_sight()
    {
        var many = Enumerable
            .Range(0, 5_000)
            .Select(i => PageRecords.Graded($"student {i}", i % 3 == 0 ? [PageRecords.WrongValue("B2Grad")] : []))
            .ToList();
        await using var report = await OpenedReport.Of(many);

        await Expect(report.Status).ToHaveTextAsync("5000 submissions");
        await Expect(report.Page.Locator("#heat")).ToHaveAttributeAsync("aria-rowcount", "5001");
        Assert.That(await report.Rows.CountAsync(), Is.LessThan(100));
        await report.SortBy("submission");
        Assert.That(await report.Names(1), Is.EqualTo(new[] { "student 4999" }), "as numbers, not as text");
        await report.Page.Keyboard.PressAsync("ArrowDown");
        await report.Page.Keyboard.PressAsync("Control+End");
        await report.Page.Keyboard.PressAsync("Home");
        Assert.That(await report.Focused(), Is.EqualTo("student 0"));
        await report.Page.Keyboard.PressAsync("PageUp");
        Assert.That(await report.Focused(), Does.StartWith("student "));
        await report.Page.GetByLabel("Name").FillAsync("499");
        await Expect(report.Status).ToHaveTextAsync("15 of 5000 submissions");
    }

    [Test]
    public async Task Keeps_the_table_in_its_window_on_a_phone()
    {
        await using var report = await OpenedReport.Of(
            SmallClass.All,
            new()
            {
                ViewportSize = new() { Width = 360, Height = 740 },
            }
        );

        Assert.That(await Overflow(report), Is.LessThanOrEqualTo(0));
        await report.Open("pages/boris.html");
        Assert.That(await Overflow(report), Is.LessThanOrEqualTo(0));
    }

    private static Task<int> Overflow(OpenedReport report) =>
        report.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
}
