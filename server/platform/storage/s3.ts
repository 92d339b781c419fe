import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import type { StorageConfig } from '../config'
import type { Storage } from './storage'

/** Files in a bucket of anything that speaks S3: MinIO, COS, OSS, R2, AWS itself. */
export function s3Storage(config: StorageConfig & { kind: 's3' }): Storage {
  const { endpoint, region, bucket, credentials, isPathStyle, sendsReaders } = config
  const client = new S3Client({
    region,
    forcePathStyle: isPathStyle,
    ...(endpoint && { endpoint }),
    ...(credentials && { credentials }),
    // Others than AWS refuse the checksums that newer SDKs add by themselves.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 3_000, requestTimeout: 10_000 },
  })
  const at = (key: string) => ({ Bucket: bucket, Key: key })
  return {
    about: `${bucket} (S3)`,
    put: async (key, bytes, type) => {
      await client.send(new PutObjectCommand({ ...at(key), Body: bytes, ContentType: type }))
    },
    get: async (key) => {
      try {
        const { Body } = await client.send(new GetObjectCommand(at(key)))
        return Body ? Buffer.from(await Body.transformToByteArray()) : null
      } catch (error) {
        if (error instanceof NoSuchKey || (error as { name?: string }).name === 'NoSuchKey') return null
        throw error
      }
    },
    remove: async (key) => {
      await client.send(new DeleteObjectCommand(at(key)))
    },
    link: async (key, seconds) =>
      sendsReaders ? getSignedUrl(client, new GetObjectCommand(at(key)), { expiresIn: seconds }) : null,
    close: () => client.destroy(),
  }
}
