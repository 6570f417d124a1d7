using GradCheck.Exercises;
using GradCheck.Isolation.Wire;
using GradCheck.Students;
using NUnit.Framework;

namespace GradCheck.Tests.Isolation.Wire;

public sealed class PayloadReaderTests
{
    private static readonly byte[] Most = [0xFF, 0xFF, 0xFF, 0x7F];
    private static readonly byte[] MinusOne = [0xFF, 0xFF, 0xFF, 0xFF];

    [Test]
    public void Refuses_a_number_that_is_cut_short() =>
        Assert.That(Refusal(r => r.Int32(), [1, 2, 3]), Is.EqualTo("a frame ends before its message does"));

    [Test]
    public void Refuses_a_text_longer_than_its_frame() =>
        Assert.That(Refusal(r => r.String(), [5, 0, 0, 0, (byte)'a']), Is.EqualTo("a frame ends before its message does"));

    [Test]
    public void Refuses_a_text_of_negative_length() =>
        Assert.That(Refusal(r => r.String(), MinusOne), Is.EqualTo("a frame ends before its message does"));

    [Test]
    public void Refuses_a_list_of_more_items_than_there_are_bytes()
    {
        Assert.That(Refusal(r => r.List(x => x.Byte()), Most), Is.EqualTo("a list claims more items than it can have"));
        Assert.That(Refusal(r => r.List(x => x.Byte()), MinusOne), Is.EqualTo("a list claims more items than it can have"));
    }

    [Test]
    public void Refuses_a_matrix_of_negative_size() =>
        Assert.That(
            Refusal(r => r.Tensor(), [1, 2, 0, 0, 0, .. MinusOne, 1, 0, 0, 0, 1]),
            Is.EqualTo("a tensor has a side of negative length")
        );

    [Test]
    public void Refuses_a_matrix_of_more_entries_than_may_be_sent() =>
        Assert.That(
            Refusal(r => r.Tensor(), [1, 2, 0, 0, 0, .. Most, .. Most, 1]),
            Is.EqualTo("a tensor has more numbers than may be sent")
        );

    [Test]
    public void Refuses_a_matrix_whose_entries_are_missing() =>
        Assert.That(
            Refusal(r => r.Tensor(), [1, 2, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 1, .. new byte[31]]),
            Is.EqualTo("a frame ends before its message does")
        );

    [Test]
    public void Refuses_a_matrix_without_its_entries_that_is_small_enough_to_be_sent() =>
        Assert.That(
            Refusal(r => r.Tensor(), [1, 2, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0]),
            Is.EqualTo("a tensor has numbers that were not sent")
        );

    [Test]
    public void Reads_the_shape_of_a_matrix_that_is_too_large_to_be_sent() =>
        Assert.That(
            Tensor.AreSame(
                new PayloadReader([1, 2, 0, 0, 0, .. Most, .. Most, 0]).Tensor(),
                new Tensor([int.MaxValue, int.MaxValue], values: null)
            )
        );

    [Test]
    public void Refuses_what_stands_behind_a_message()
    {
        byte[] payload = [.. Messages.Payload(AnswerPayload.Write(new Answer.OutOfMemory(1))), 0];
        Assert.That(
            Assert.Throws<WireException>(() => AnswerPayload.Read(payload))!.Message,
            Is.EqualTo("a frame holds more than its message")
        );
    }

    [Test]
    public void Refuses_a_message_of_no_known_kind()
    {
        Assert.That(Assert.Throws<WireException>(() => AnswerPayload.Read([9]))!.Message, Is.EqualTo("an answer of no known kind"));
        Assert.That(Assert.Throws<WireException>(() => WorkerRequest.FromPayload([9]))!.Message, Is.EqualTo("a request of no known kind"));
    }

    [Test]
    public void Refuses_a_call_without_one_of_its_arguments()
    {
        byte[] payload = [2, 1, 0, 0, 0, (byte)'F', 1, 0, 0, 0, 0];
        Assert.That(Assert.Throws<WireException>(() => WorkerRequest.FromPayload(payload))!.Message, Is.EqualTo("an argument is missing"));
    }

    private static string Refusal(Func<PayloadReader, object?> read, byte[] payload) =>
        Assert.Throws<WireException>(() => read(new PayloadReader(payload)))!.Message;
}
