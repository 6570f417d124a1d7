using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace GradCheck.Commands.Progress;

/// <summary><c>12/200</c> in a progress bar.</summary>
internal sealed class CountColumn : ProgressColumn
{
    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
        new Text(string.Create(CultureInfo.InvariantCulture, $"{task.Value:0}/{task.MaxValue:0}"));
}
