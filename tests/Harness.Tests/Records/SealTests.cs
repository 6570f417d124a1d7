using System.Text;
using CsCheck;
using GradCheck.Records;
using GradCheck.Tests.Reports;
using NUnit.Framework;

namespace GradCheck.Tests.Records;

/// <summary>A seal holds for what was sealed, to the byte, and for nothing else.</summary>
public sealed class SealTests
{
    private static readonly Seal Ours = SealedForTests.Seal;

    private static byte[] Sealed => Ours.Close(ResultJson.Write(SmallClass.Wrong with { Seal = Seal.Blank }));

    [Test]
    public void Is_the_last_property_and_holds()
    {
        string json = Encoding.UTF8.GetString(Sealed);

        Assert.That(json, Does.Match("\\n  \"seal\": \"[0-9a-f]{64}\"\\n}\\n$").And.Not.Contains(Seal.Blank));
        Assert.That(Ours.Holds(Sealed), Is.True);
    }

    [Test]
    public void Breaks_with_any_change_of_any_byte()
    {
        byte[] file = Sealed;

        Gen.Select(Gen.Int[0, file.Length - 1], Gen.Byte[1, 255])
            .Sample((place, change) => !Ours.Holds([.. file.Select((b, i) => i == place ? (byte)(b ^ change) : b)]));
    }

    [Test]
    public void Breaks_with_any_cut_and_any_addition()
    {
        byte[] file = Sealed;

        Gen.Int[0, file.Length - 1].Sample(length => !Ours.Holds(file[..length]) && !Ours.Holds([.. file, .. file[..(length + 1)]]));
    }

    [Test]
    public void Does_not_hold_with_another_key() => Assert.That(new Seal(new byte[32]).Holds(Sealed), Is.False);
}
